export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Language_TodoInputs = {
    variable: NonNullable<unknown>;
    languages: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Give one of these with --lang, or in the variable {variable}: {languages}." |
*
* @param {Error_Language_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_language_todo: ((inputs: Error_Language_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Language_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
