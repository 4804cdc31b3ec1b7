export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_Mapping_TodoInputs = {};
/**
* | output |
* | --- |
* | "Check the path, or let --guess propose one." |
*
* @param {Error_No_Mapping_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_mapping_todo: ((inputs?: Error_No_Mapping_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Mapping_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
