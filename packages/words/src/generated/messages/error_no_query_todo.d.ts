export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_Query_TodoInputs = {};
/**
* | output |
* | --- |
* | "Add a query for the file, change its `file:` glob, or take the mapping that belongs to the file." |
*
* @param {Error_No_Query_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_query_todo: ((inputs?: Error_No_Query_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Query_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
