export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Redress_Needs_Someone_New_TodoInputs = {};
/**
* | output |
* | --- |
* | "Let somebody new hear it." |
*
* @param {Finding_Refused_Redress_Needs_Someone_New_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_redress_needs_someone_new_todo: ((inputs?: Finding_Refused_Redress_Needs_Someone_New_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Redress_Needs_Someone_New_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
