export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_By_RecordInputs = {};
/**
* | output |
* | --- |
* | "record" |
*
* @param {Web_By_RecordInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_by_record: ((inputs?: Web_By_RecordInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_By_RecordInputs, {
    locale?: "en" | "es";
}, {}>;
