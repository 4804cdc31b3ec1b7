export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Search_LabelInputs = {};
/**
* | output |
* | --- |
* | "Name in any script, number, record or person" |
*
* @param {Web_Search_LabelInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_search_label: ((inputs?: Web_Search_LabelInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_LabelInputs, {
    locale?: "en" | "es";
}, {}>;
