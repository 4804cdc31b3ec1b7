export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Network_Role_VictimInputs = {};
/**
* | output |
* | --- |
* | "victim" |
*
* @param {Web_Network_Role_VictimInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_network_role_victim: ((inputs?: Web_Network_Role_VictimInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Network_Role_VictimInputs, {
    locale?: "en" | "es";
}, {}>;
