export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Network_Role_MovedInputs = {};
/**
* | output |
* | --- |
* | "moved by the network" |
*
* @param {Web_Network_Role_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_network_role_moved: ((inputs?: Web_Network_Role_MovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Network_Role_MovedInputs, {
    locale?: "en" | "es";
}, {}>;
