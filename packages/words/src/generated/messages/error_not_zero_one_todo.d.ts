export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Not_Zero_One_TodoInputs = {};
/**
* | output |
* | --- |
* | "A table holds 0 and 1; a list of touches has the columns person and anchor, edges have a and b." |
*
* @param {Error_Not_Zero_One_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_not_zero_one_todo: ((inputs?: Error_Not_Zero_One_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Not_Zero_One_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
