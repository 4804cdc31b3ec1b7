export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Path_WeightInputs = {};
/**
* | output |
* | --- |
* | "weight" |
*
* @param {Web_Path_WeightInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_path_weight: ((inputs?: Web_Path_WeightInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Path_WeightInputs, {
    locale?: "en" | "es";
}, {}>;
