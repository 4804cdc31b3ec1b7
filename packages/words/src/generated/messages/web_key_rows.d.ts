export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Key_RowsInputs = {};
/**
* | output |
* | --- |
* | "move in the list" |
*
* @param {Web_Key_RowsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_rows: ((inputs?: Web_Key_RowsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_RowsInputs, {
    locale?: "en" | "es";
}, {}>;
