export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Records_AfterInputs = {};
/**
* | output |
* | --- |
* | "further records" |
*
* @param {Web_Records_AfterInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_records_after: ((inputs?: Web_Records_AfterInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Records_AfterInputs, {
    locale?: "en" | "es";
}, {}>;
