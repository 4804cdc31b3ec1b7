export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Protected_Attribute_TodoInputs = {};
/**
* | output |
* | --- |
* | "Filter or sort by evidence: band, age, stage." |
*
* @param {Finding_Refused_Protected_Attribute_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_protected_attribute_todo: ((inputs?: Finding_Refused_Protected_Attribute_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Protected_Attribute_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
