export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Hop_DirectInputs = {};
/**
* | output |
* | --- |
* | "direct record" |
*
* @param {Web_Say_Hop_DirectInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_direct: ((inputs?: Web_Say_Hop_DirectInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_DirectInputs, {
    locale?: "en" | "es";
}, {}>;
