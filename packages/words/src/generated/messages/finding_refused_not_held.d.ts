export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Not_HeldInputs = {};
/**
* | output |
* | --- |
* | "There is no hold on this person." |
*
* @param {Finding_Refused_Not_HeldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_not_held: ((inputs?: Finding_Refused_Not_HeldInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_HeldInputs, {
    locale?: "en" | "es";
}, {}>;
