export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Already_Decided_By_You_TodoInputs = {};
/**
* | output |
* | --- |
* | "Let another reader answer, with a key of their own." |
*
* @param {Finding_Refused_Already_Decided_By_You_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_already_decided_by_you_todo: ((inputs?: Finding_Refused_Already_Decided_By_You_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Already_Decided_By_You_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
