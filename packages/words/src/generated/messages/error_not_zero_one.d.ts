export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Not_Zero_OneInputs = {
    cell: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "\"{cell}\" is neither 0 nor 1" |
*
* @param {Error_Not_Zero_OneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_not_zero_one: ((inputs: Error_Not_Zero_OneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Not_Zero_OneInputs, {
    locale?: "en" | "es";
}, {}>;
