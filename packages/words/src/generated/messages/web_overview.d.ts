export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_OverviewInputs = {};
/**
* | output |
* | --- |
* | "Overview" |
*
* @param {Web_OverviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_overview: ((inputs?: Web_OverviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_OverviewInputs, {
    locale?: "en" | "es";
}, {}>;
