export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Outcome_No_LinkInputs = {};
/**
* | output |
* | --- |
* | "no link" |
*
* @param {Web_Outcome_No_LinkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_outcome_no_link: ((inputs?: Web_Outcome_No_LinkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_No_LinkInputs, {
    locale?: "en" | "es";
}, {}>;
