export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Rate_NumberInputs = {
    text: NonNullable<unknown>;
    value: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "--rate {text}: \"{value}\" is no number." |
*
* @param {Error_Rate_NumberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_rate_number: ((inputs: Error_Rate_NumberInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Rate_NumberInputs, {
    locale?: "en" | "es";
}, {}>;
