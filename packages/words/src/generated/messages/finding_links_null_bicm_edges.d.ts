export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Links_Null_Bicm_EdgesInputs = {};
/**
* | output |
* | --- |
* | "Chance: everybody with as many contacts as seen (configuration model)." |
*
* @param {Finding_Links_Null_Bicm_EdgesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_null_bicm_edges: ((inputs?: Finding_Links_Null_Bicm_EdgesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_Null_Bicm_EdgesInputs, {
    locale?: "en" | "es";
}, {}>;
