export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_WeightInputs = {};
/**
* | output |
* | --- |
* | "weight" |
*
* @param {Web_WeightInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_weight: ((inputs?: Web_WeightInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_WeightInputs, {
    locale?: "en" | "es";
}, {}>;
