export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Filter_MineInputs = {};
/**
* | output |
* | --- |
* | "only what waits for me" |
*
* @param {Web_Filter_MineInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_filter_mine: ((inputs?: Web_Filter_MineInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Filter_MineInputs, {
    locale?: "en" | "es";
}, {}>;
