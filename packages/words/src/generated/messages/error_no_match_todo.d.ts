export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_Match_TodoInputs = {};
/**
* | output |
* | --- |
* | "Name the file as well, or take the query out of the mapping." |
*
* @param {Error_No_Match_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_match_todo: ((inputs?: Error_No_Match_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Match_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
