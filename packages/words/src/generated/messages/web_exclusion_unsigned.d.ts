export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Exclusion_UnsignedInputs = {};
/**
* | output |
* | --- |
* | "Waits for two signatures; nobody is left out yet." |
*
* @param {Web_Exclusion_UnsignedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_exclusion_unsigned: ((inputs?: Web_Exclusion_UnsignedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_UnsignedInputs, {
    locale?: "en" | "es";
}, {}>;
