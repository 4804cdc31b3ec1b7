export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Records_BeforeInputs = {};
/**
* | output |
* | --- |
* | "earlier records" |
*
* @param {Web_Records_BeforeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_records_before: ((inputs?: Web_Records_BeforeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Records_BeforeInputs, {
    locale?: "en" | "es";
}, {}>;
