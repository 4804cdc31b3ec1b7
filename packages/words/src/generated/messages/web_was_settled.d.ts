export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Was_SettledInputs = {};
/**
* | output |
* | --- |
* | "settled as" |
*
* @param {Web_Was_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_was_settled: ((inputs?: Web_Was_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Was_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
