export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Links_Null_BicmInputs = {};
/**
* | output |
* | --- |
* | "Chance: everybody as busy and every detail as popular as seen (bipartite configuration model)." |
*
* @param {Finding_Links_Null_BicmInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_null_bicm: ((inputs?: Finding_Links_Null_BicmInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_Null_BicmInputs, {
    locale?: "en" | "es";
}, {}>;
