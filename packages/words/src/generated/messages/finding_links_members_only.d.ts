export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Links_Members_OnlyInputs = {};
/**
* | output |
* | --- |
* | "The network names members only; add --expand members to look at the details that members used." |
*
* @param {Finding_Links_Members_OnlyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_members_only: ((inputs?: Finding_Links_Members_OnlyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_Members_OnlyInputs, {
    locale?: "en" | "es";
}, {}>;
