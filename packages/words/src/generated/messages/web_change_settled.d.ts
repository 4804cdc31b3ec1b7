export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Change_SettledInputs = {};
/**
* | output |
* | --- |
* | "settled" |
*
* @param {Web_Change_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_change_settled: ((inputs?: Web_Change_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
