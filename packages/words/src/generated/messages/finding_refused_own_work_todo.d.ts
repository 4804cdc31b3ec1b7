export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Own_Work_TodoInputs = {};
/**
* | output |
* | --- |
* | "Let another quality reader check it." |
*
* @param {Finding_Refused_Own_Work_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_own_work_todo: ((inputs?: Finding_Refused_Own_Work_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Own_Work_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
