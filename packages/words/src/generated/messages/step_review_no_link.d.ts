export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_No_LinkInputs = {};
/**
* | output |
* | --- |
* | "No link to the network." |
*
* @param {Step_Review_No_LinkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_no_link: ((inputs?: Step_Review_No_LinkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_No_LinkInputs, {
    locale?: "en" | "es";
}, {}>;
