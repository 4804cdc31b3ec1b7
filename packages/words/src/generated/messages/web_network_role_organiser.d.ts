export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Network_Role_OrganiserInputs = {};
/**
* | output |
* | --- |
* | "organiser" |
*
* @param {Web_Network_Role_OrganiserInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_network_role_organiser: ((inputs?: Web_Network_Role_OrganiserInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Network_Role_OrganiserInputs, {
    locale?: "en" | "es";
}, {}>;
