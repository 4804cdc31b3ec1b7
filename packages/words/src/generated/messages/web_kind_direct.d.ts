export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Kind_DirectInputs = {};
/**
* | output |
* | --- |
* | "a record that names the network" |
*
* @param {Web_Kind_DirectInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_kind_direct: ((inputs?: Web_Kind_DirectInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Kind_DirectInputs, {
    locale?: "en" | "es";
}, {}>;
