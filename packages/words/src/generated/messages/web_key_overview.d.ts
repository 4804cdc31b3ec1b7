export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Key_OverviewInputs = {};
/**
* | output |
* | --- |
* | "go to the overview" |
*
* @param {Web_Key_OverviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_overview: ((inputs?: Web_Key_OverviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_OverviewInputs, {
    locale?: "en" | "es";
}, {}>;
