export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Pairs_CannotInputs = {};
/**
* | output |
* | --- |
* | "These data cannot support any link between two persons: sharing is the norm here." |
*
* @param {Finding_Pairs_CannotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_pairs_cannot: ((inputs?: Finding_Pairs_CannotInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Pairs_CannotInputs, {
    locale?: "en" | "es";
}, {}>;
