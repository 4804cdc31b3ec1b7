export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Col_Records_CapInputs = {};
/**
* | output |
* | --- |
* | "what was searched" |
*
* @param {Web_Col_Records_CapInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_records_cap: ((inputs?: Web_Col_Records_CapInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_Records_CapInputs, {
    locale?: "en" | "es";
}, {}>;
