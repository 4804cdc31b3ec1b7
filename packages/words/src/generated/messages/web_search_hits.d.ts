export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Search_HitsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} hit" |
* | * | "{n} hits" |
*
* @param {Web_Search_HitsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_search_hits: ((inputs: Web_Search_HitsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_HitsInputs, {
    locale?: "en" | "es";
}, {}>;
