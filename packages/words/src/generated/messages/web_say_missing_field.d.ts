export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Missing_FieldInputs = {
    field: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{field}: given on one side only" |
*
* @param {Web_Say_Missing_FieldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_missing_field: ((inputs: Web_Say_Missing_FieldInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Missing_FieldInputs, {
    locale?: "en" | "es";
}, {}>;
