export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Outcome_Link_Confirmed_No_AdverseInputs = {};
/**
* | output |
* | --- |
* | "link, nothing adverse" |
*
* @param {Web_Outcome_Link_Confirmed_No_AdverseInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_outcome_link_confirmed_no_adverse: ((inputs?: Web_Outcome_Link_Confirmed_No_AdverseInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_Link_Confirmed_No_AdverseInputs, {
    locale?: "en" | "es";
}, {}>;
