export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Hop_NetworkInputs = {
    kind: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "declared {kind}" |
*
* @param {Web_Say_Hop_NetworkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_network: ((inputs: Web_Say_Hop_NetworkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_NetworkInputs, {
    locale?: "en" | "es";
}, {}>;
