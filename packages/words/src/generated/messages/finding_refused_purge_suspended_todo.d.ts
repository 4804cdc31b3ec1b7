export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Purge_Suspended_TodoInputs = {};
/**
* | output |
* | --- |
* | "Wait until the hold is lifted, the challenge decided or the case settled." |
*
* @param {Finding_Refused_Purge_Suspended_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_purge_suspended_todo: ((inputs?: Finding_Refused_Purge_Suspended_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Purge_Suspended_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
