export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Key_WhyInputs = {};
/**
* | output |
* | --- |
* | "why the nearest other is not this person" |
*
* @param {Web_Key_WhyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_why: ((inputs?: Web_Key_WhyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_WhyInputs, {
    locale?: "en" | "es";
}, {}>;
