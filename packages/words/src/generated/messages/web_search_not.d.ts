export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Search_NotInputs = {
    systems: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Not searched: {systems}." |
*
* @param {Web_Search_NotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_search_not: ((inputs: Web_Search_NotInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_NotInputs, {
    locale?: "en" | "es";
}, {}>;
