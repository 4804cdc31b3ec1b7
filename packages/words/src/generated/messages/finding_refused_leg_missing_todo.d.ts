export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Leg_Missing_TodoInputs = {};
/**
* | output |
* | --- |
* | "Cite the leg." |
*
* @param {Finding_Refused_Leg_Missing_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_leg_missing_todo: ((inputs?: Finding_Refused_Leg_Missing_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Leg_Missing_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
