export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Source_RecordsInputs = {};
/**
* | output |
* | --- |
* | "records" |
*
* @param {Web_Source_RecordsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_source_records: ((inputs?: Web_Source_RecordsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Source_RecordsInputs, {
    locale?: "en" | "es";
}, {}>;
