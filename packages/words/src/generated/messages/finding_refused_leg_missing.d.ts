export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Leg_MissingInputs = {};
/**
* | output |
* | --- |
* | "Moved needs evidence of a journey leg." |
*
* @param {Finding_Refused_Leg_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_leg_missing: ((inputs?: Finding_Refused_Leg_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Leg_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
