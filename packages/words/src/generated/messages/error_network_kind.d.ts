export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Network_KindInputs = {
    kind: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "\"{kind}\" is neither anchor nor member" |
*
* @param {Error_Network_KindInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_network_kind: ((inputs: Error_Network_KindInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Network_KindInputs, {
    locale?: "en" | "es";
}, {}>;
