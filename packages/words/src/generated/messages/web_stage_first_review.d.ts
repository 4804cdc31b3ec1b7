export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Stage_First_ReviewInputs = {};
/**
* | output |
* | --- |
* | "first review" |
*
* @param {Web_Stage_First_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_stage_first_review: ((inputs?: Web_Stage_First_ReviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Stage_First_ReviewInputs, {
    locale?: "en" | "es";
}, {}>;
