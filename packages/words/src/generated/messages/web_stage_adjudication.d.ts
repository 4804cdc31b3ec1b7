export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Stage_AdjudicationInputs = {};
/**
* | output |
* | --- |
* | "adjudication" |
*
* @param {Web_Stage_AdjudicationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_stage_adjudication: ((inputs?: Web_Stage_AdjudicationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Stage_AdjudicationInputs, {
    locale?: "en" | "es";
}, {}>;
