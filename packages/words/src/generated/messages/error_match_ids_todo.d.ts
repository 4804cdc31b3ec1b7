export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Match_Ids_TodoInputs = {};
/**
* | output |
* | --- |
* | "Give --id, or --left-id and --right-id." |
*
* @param {Error_Match_Ids_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_match_ids_todo: ((inputs?: Error_Match_Ids_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Match_Ids_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
