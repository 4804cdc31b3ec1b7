export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Try_Scope_SourceInputs = {};
/**
* | output |
* | --- |
* | "its whole file" |
*
* @param {Web_Try_Scope_SourceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_scope_source: ((inputs?: Web_Try_Scope_SourceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_Scope_SourceInputs, {
    locale?: "en" | "es";
}, {}>;
