export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Outcome_Role_In_Network_SupportedInputs = {};
/**
* | output |
* | --- |
* | "role in network supported" |
*
* @param {Web_Outcome_Role_In_Network_SupportedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_outcome_role_in_network_supported: ((inputs?: Web_Outcome_Role_In_Network_SupportedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_Role_In_Network_SupportedInputs, {
    locale?: "en" | "es";
}, {}>;
