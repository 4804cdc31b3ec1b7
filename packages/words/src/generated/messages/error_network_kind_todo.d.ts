export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Network_Kind_TodoInputs = {};
/**
* | output |
* | --- |
* | "Write anchor for a detail of the network, member for a person of it." |
*
* @param {Error_Network_Kind_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_network_kind_todo: ((inputs?: Error_Network_Kind_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Network_Kind_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
