export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Anchor_OrganisationInputs = {};
/**
* | output |
* | --- |
* | "organisation" |
*
* @param {Web_Anchor_OrganisationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_anchor_organisation: ((inputs?: Web_Anchor_OrganisationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_OrganisationInputs, {
    locale?: "en" | "es";
}, {}>;
