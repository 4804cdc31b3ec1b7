export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reopened_RecordsInputs = {};
/**
* | output |
* | --- |
* | "The records of this person changed." |
*
* @param {Web_Say_Reopened_RecordsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reopened_records: ((inputs?: Web_Say_Reopened_RecordsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_RecordsInputs, {
    locale?: "en" | "es";
}, {}>;
