export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Already_Settled_TodoInputs = {};
/**
* | output |
* | --- |
* | "It opens again when its evidence changes, or by quality or redress." |
*
* @param {Finding_Refused_Already_Settled_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_already_settled_todo: ((inputs?: Finding_Refused_Already_Settled_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Already_Settled_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
