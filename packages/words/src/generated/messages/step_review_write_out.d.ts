export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_Write_OutInputs = {};
/**
* | output |
* | --- |
* | "Please write it out." |
*
* @param {Step_Review_Write_OutInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_write_out: ((inputs?: Step_Review_Write_OutInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Write_OutInputs, {
    locale?: "en" | "es";
}, {}>;
