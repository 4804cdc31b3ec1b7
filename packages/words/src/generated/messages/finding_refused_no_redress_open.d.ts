export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_No_Redress_OpenInputs = {};
/**
* | output |
* | --- |
* | "No challenge is open for this person." |
*
* @param {Finding_Refused_No_Redress_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_no_redress_open: ((inputs?: Finding_Refused_No_Redress_OpenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_No_Redress_OpenInputs, {
    locale?: "en" | "es";
}, {}>;
