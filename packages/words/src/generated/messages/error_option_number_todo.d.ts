export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Option_Number_TodoInputs = {
    option: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Give --{option} a number." |
*
* @param {Error_Option_Number_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_option_number_todo: ((inputs: Error_Option_Number_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Option_Number_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
