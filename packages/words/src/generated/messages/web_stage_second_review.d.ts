export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Stage_Second_ReviewInputs = {};
/**
* | output |
* | --- |
* | "second review" |
*
* @param {Web_Stage_Second_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_stage_second_review: ((inputs?: Web_Stage_Second_ReviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Stage_Second_ReviewInputs, {
    locale?: "en" | "es";
}, {}>;
