export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Hop_Not_GradedInputs = {};
/**
* | output |
* | --- |
* | "not graded" |
*
* @param {Web_Say_Hop_Not_GradedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_not_graded: ((inputs?: Web_Say_Hop_Not_GradedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_Not_GradedInputs, {
    locale?: "en" | "es";
}, {}>;
