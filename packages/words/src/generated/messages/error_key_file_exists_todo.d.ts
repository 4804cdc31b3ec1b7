export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Key_File_Exists_TodoInputs = {};
/**
* | output |
* | --- |
* | "Give another file with --out." |
*
* @param {Error_Key_File_Exists_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_key_file_exists_todo: ((inputs?: Error_Key_File_Exists_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Key_File_Exists_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
