export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Hop_Role_OrganiserInputs = {};
/**
* | output |
* | --- |
* | "declared organiser" |
*
* @param {Web_Say_Hop_Role_OrganiserInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_role_organiser: ((inputs?: Web_Say_Hop_Role_OrganiserInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_Role_OrganiserInputs, {
    locale?: "en" | "es";
}, {}>;
