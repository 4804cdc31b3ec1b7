export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Country_TodoInputs = {};
/**
* | output |
* | --- |
* | "Write it as two letters, such as ES." |
*
* @param {Error_Country_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_country_todo: ((inputs?: Error_Country_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Country_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
