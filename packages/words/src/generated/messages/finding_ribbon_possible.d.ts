export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Ribbon_PossibleInputs = {};
/**
* | output |
* | --- |
* | "only possible" |
*
* @param {Finding_Ribbon_PossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_ribbon_possible: ((inputs?: Finding_Ribbon_PossibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_PossibleInputs, {
    locale?: "en" | "es";
}, {}>;
