export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Filter_AllInputs = {};
/**
* | output |
* | --- |
* | "all" |
*
* @param {Web_Filter_AllInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_filter_all: ((inputs?: Web_Filter_AllInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Filter_AllInputs, {
    locale?: "en" | "es";
}, {}>;
