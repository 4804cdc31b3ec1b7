export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_To_OverviewInputs = {};
/**
* | output |
* | --- |
* | "Go to the overview" |
*
* @param {Web_To_OverviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_to_overview: ((inputs?: Web_To_OverviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_To_OverviewInputs, {
    locale?: "en" | "es";
}, {}>;
