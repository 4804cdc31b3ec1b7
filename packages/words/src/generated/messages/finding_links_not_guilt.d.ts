export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Links_Not_GuiltInputs = {};
/**
* | output |
* | --- |
* | "A link says what a record says. It does not say what anybody did, and p orders a queue; it decides nothing." |
*
* @param {Finding_Links_Not_GuiltInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_not_guilt: ((inputs?: Finding_Links_Not_GuiltInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_Not_GuiltInputs, {
    locale?: "en" | "es";
}, {}>;
