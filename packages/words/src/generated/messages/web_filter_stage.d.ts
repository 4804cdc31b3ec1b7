export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Filter_StageInputs = {};
/**
* | output |
* | --- |
* | "Stage" |
*
* @param {Web_Filter_StageInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_filter_stage: ((inputs?: Web_Filter_StageInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Filter_StageInputs, {
    locale?: "en" | "es";
}, {}>;
