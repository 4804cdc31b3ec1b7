export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Row_Unreadable_TodoInputs = {};
/**
* | output |
* | --- |
* | "Mend that line; nothing was read from the file." |
*
* @param {Error_Row_Unreadable_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_row_unreadable_todo: ((inputs?: Error_Row_Unreadable_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Row_Unreadable_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
