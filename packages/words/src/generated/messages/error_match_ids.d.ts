export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Match_IdsInputs = {};
/**
* | output |
* | --- |
* | "both files need a column of ids" |
*
* @param {Error_Match_IdsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_match_ids: ((inputs?: Error_Match_IdsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Match_IdsInputs, {
    locale?: "en" | "es";
}, {}>;
