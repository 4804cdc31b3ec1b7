export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Try_Scope_ItemInputs = {};
/**
* | output |
* | --- |
* | "the item alone" |
*
* @param {Web_Try_Scope_ItemInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_scope_item: ((inputs?: Web_Try_Scope_ItemInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_Scope_ItemInputs, {
    locale?: "en" | "es";
}, {}>;
