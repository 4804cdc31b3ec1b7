export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Hit_ValueInputs = {};
/**
* | output |
* | --- |
* | "found" |
*
* @param {Web_Hit_ValueInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_hit_value: ((inputs?: Web_Hit_ValueInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Hit_ValueInputs, {
    locale?: "en" | "es";
}, {}>;
