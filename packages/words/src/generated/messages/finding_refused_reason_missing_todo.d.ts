export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Reason_Missing_TodoInputs = {};
/**
* | output |
* | --- |
* | "Say why with --reason." |
*
* @param {Finding_Refused_Reason_Missing_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_reason_missing_todo: ((inputs?: Finding_Refused_Reason_Missing_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Reason_Missing_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
