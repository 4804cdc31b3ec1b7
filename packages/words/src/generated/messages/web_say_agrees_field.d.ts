export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Agrees_FieldInputs = {
    field: NonNullable<unknown>;
    a: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{field} agrees: {a}" |
*
* @param {Web_Say_Agrees_FieldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_agrees_field: ((inputs: Web_Say_Agrees_FieldInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Agrees_FieldInputs, {
    locale?: "en" | "es";
}, {}>;
