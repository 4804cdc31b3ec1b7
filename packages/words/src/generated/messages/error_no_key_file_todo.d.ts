export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_Key_File_TodoInputs = {};
/**
* | output |
* | --- |
* | "Make one with `lookback key new NAME --role reviewer`." |
*
* @param {Error_No_Key_File_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_key_file_todo: ((inputs?: Error_No_Key_File_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Key_File_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
