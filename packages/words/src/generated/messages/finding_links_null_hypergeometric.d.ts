export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Links_Null_HypergeometricInputs = {};
/**
* | output |
* | --- |
* | "Chance: each person's details drawn at random from all details, equally likely (hypergeometric)." |
*
* @param {Finding_Links_Null_HypergeometricInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_null_hypergeometric: ((inputs?: Finding_Links_Null_HypergeometricInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_Null_HypergeometricInputs, {
    locale?: "en" | "es";
}, {}>;
