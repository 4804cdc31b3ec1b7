export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Network_RoleInputs = {
    text: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{text} is no role in a network." |
*
* @param {Error_Network_RoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_network_role: ((inputs: Error_Network_RoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Network_RoleInputs, {
    locale?: "en" | "es";
}, {}>;
