export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Option_NumberInputs = {
    option: NonNullable<unknown>;
    text: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "--{option} must be a number, not \"{text}\"." |
*
* @param {Error_Option_NumberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_option_number: ((inputs: Error_Option_NumberInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Option_NumberInputs, {
    locale?: "en" | "es";
}, {}>;
