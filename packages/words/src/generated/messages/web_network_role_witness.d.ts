export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Network_Role_WitnessInputs = {};
/**
* | output |
* | --- |
* | "witness" |
*
* @param {Web_Network_Role_WitnessInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_network_role_witness: ((inputs?: Web_Network_Role_WitnessInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Network_Role_WitnessInputs, {
    locale?: "en" | "es";
}, {}>;
