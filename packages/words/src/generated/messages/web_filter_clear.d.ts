export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Filter_ClearInputs = {};
/**
* | output |
* | --- |
* | "clear" |
*
* @param {Web_Filter_ClearInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_filter_clear: ((inputs?: Web_Filter_ClearInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Filter_ClearInputs, {
    locale?: "en" | "es";
}, {}>;
