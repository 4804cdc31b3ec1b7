export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Differs_FieldInputs = {
    field: NonNullable<unknown>;
    a: NonNullable<unknown>;
    b: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{field}: {a}, not {b}" |
*
* @param {Web_Say_Differs_FieldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_differs_field: ((inputs: Web_Say_Differs_FieldInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Differs_FieldInputs, {
    locale?: "en" | "es";
}, {}>;
