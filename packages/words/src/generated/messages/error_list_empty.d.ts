export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_List_EmptyInputs = {};
/**
* | output |
* | --- |
* | "The lists hold no value." |
*
* @param {Error_List_EmptyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_list_empty: ((inputs?: Error_List_EmptyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_List_EmptyInputs, {
    locale?: "en" | "es";
}, {}>;
