export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Judged_DifferentInputs = {};
/**
* | output |
* | --- |
* | "two readers said that they are different" |
*
* @param {Web_Say_Judged_DifferentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_judged_different: ((inputs?: Web_Say_Judged_DifferentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Judged_DifferentInputs, {
    locale?: "en" | "es";
}, {}>;
