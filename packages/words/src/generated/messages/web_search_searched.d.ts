export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Search_SearchedInputs = {
    persons: NonNullable<unknown>;
    records: NonNullable<unknown>;
    sources: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Searched: {persons} persons, {records} records, in {sources}." |
*
* @param {Web_Search_SearchedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_search_searched: ((inputs: Web_Search_SearchedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_SearchedInputs, {
    locale?: "en" | "es";
}, {}>;
