export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Protected_AttributeInputs = {
    detail: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{detail} is a protected attribute: it may never filter, sort or rank people." |
*
* @param {Finding_Refused_Protected_AttributeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_protected_attribute: ((inputs: Finding_Refused_Protected_AttributeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Protected_AttributeInputs, {
    locale?: "en" | "es";
}, {}>;
