export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Network_Role_Not_EstablishedInputs = {};
/**
* | output |
* | --- |
* | "not established" |
*
* @param {Web_Network_Role_Not_EstablishedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_network_role_not_established: ((inputs?: Web_Network_Role_Not_EstablishedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Network_Role_Not_EstablishedInputs, {
    locale?: "en" | "es";
}, {}>;
