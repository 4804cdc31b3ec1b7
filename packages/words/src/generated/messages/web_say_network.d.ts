export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_NetworkInputs = {};
/**
* | output |
* | --- |
* | "Network" |
*
* @param {Web_Say_NetworkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_network: ((inputs?: Web_Say_NetworkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_NetworkInputs, {
    locale?: "en" | "es";
}, {}>;
