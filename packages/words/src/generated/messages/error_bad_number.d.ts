export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Bad_NumberInputs = {
    text: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{text} is no number of persons." |
*
* @param {Error_Bad_NumberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_number: ((inputs: Error_Bad_NumberInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_NumberInputs, {
    locale?: "en" | "es";
}, {}>;
