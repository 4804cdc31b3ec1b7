export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_LanguageInputs = {
    wanted: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{wanted} is no language that Lookback speaks." |
*
* @param {Error_LanguageInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_language: ((inputs: Error_LanguageInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_LanguageInputs, {
    locale?: "en" | "es";
}, {}>;
