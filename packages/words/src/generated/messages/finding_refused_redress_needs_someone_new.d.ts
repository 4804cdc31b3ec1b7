export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Redress_Needs_Someone_NewInputs = {};
/**
* | output |
* | --- |
* | "A challenge goes to someone who never decided on this person." |
*
* @param {Finding_Refused_Redress_Needs_Someone_NewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_redress_needs_someone_new: ((inputs?: Finding_Refused_Redress_Needs_Someone_NewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Redress_Needs_Someone_NewInputs, {
    locale?: "en" | "es";
}, {}>;
