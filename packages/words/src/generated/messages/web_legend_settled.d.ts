export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Legend_SettledInputs = {};
/**
* | output |
* | --- |
* | "decided by two people" |
*
* @param {Web_Legend_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_legend_settled: ((inputs?: Web_Legend_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Legend_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
