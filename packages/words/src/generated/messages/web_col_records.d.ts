export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Col_RecordsInputs = {};
/**
* | output |
* | --- |
* | "records" |
*
* @param {Web_Col_RecordsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_records: ((inputs?: Web_Col_RecordsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_RecordsInputs, {
    locale?: "en" | "es";
}, {}>;
