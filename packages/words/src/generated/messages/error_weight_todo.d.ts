export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Weight_TodoInputs = {};
/**
* | output |
* | --- |
* | "Weights are numbers of 0 or more." |
*
* @param {Error_Weight_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_weight_todo: ((inputs?: Error_Weight_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Weight_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
