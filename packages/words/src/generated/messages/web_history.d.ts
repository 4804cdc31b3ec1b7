export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_HistoryInputs = {};
/**
* | output |
* | --- |
* | "history" |
*
* @param {Web_HistoryInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_history: ((inputs?: Web_HistoryInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_HistoryInputs, {
    locale?: "en" | "es";
}, {}>;
