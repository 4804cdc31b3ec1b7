export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Hop_Role_FacilitatorInputs = {};
/**
* | output |
* | --- |
* | "declared facilitator" |
*
* @param {Web_Say_Hop_Role_FacilitatorInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_role_facilitator: ((inputs?: Web_Say_Hop_Role_FacilitatorInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_Role_FacilitatorInputs, {
    locale?: "en" | "es";
}, {}>;
