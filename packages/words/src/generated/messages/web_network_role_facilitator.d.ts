export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Network_Role_FacilitatorInputs = {};
/**
* | output |
* | --- |
* | "facilitator" |
*
* @param {Web_Network_Role_FacilitatorInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_network_role_facilitator: ((inputs?: Web_Network_Role_FacilitatorInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Network_Role_FacilitatorInputs, {
    locale?: "en" | "es";
}, {}>;
