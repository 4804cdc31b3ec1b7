export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_WeightInputs = {
    text: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "\"{text}\" is no weight" |
*
* @param {Error_WeightInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_weight: ((inputs: Error_WeightInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_WeightInputs, {
    locale?: "en" | "es";
}, {}>;
