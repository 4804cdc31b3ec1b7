export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_No_Redress_Open_TodoInputs = {};
/**
* | output |
* | --- |
* | "Open one first." |
*
* @param {Finding_Refused_No_Redress_Open_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_no_redress_open_todo: ((inputs?: Finding_Refused_No_Redress_Open_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_No_Redress_Open_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
