export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Opening_IndexInputs = {};
/**
* | output |
* | --- |
* | "putting records and persons together" |
*
* @param {Web_Opening_IndexInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_opening_index: ((inputs?: Web_Opening_IndexInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Opening_IndexInputs, {
    locale?: "en" | "es";
}, {}>;
