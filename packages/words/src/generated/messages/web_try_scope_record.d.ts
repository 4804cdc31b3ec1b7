export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Try_Scope_RecordInputs = {};
/**
* | output |
* | --- |
* | "its whole row" |
*
* @param {Web_Try_Scope_RecordInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_scope_record: ((inputs?: Web_Try_Scope_RecordInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_Scope_RecordInputs, {
    locale?: "en" | "es";
}, {}>;
