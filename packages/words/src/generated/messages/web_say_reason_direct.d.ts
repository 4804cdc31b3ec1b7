export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reason_DirectInputs = {};
/**
* | output |
* | --- |
* | "named in a document of the network" |
*
* @param {Web_Say_Reason_DirectInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_direct: ((inputs?: Web_Say_Reason_DirectInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_DirectInputs, {
    locale?: "en" | "es";
}, {}>;
