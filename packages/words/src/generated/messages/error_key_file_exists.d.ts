export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Key_File_ExistsInputs = {
    path: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{path} exists; a key is never overwritten." |
*
* @param {Error_Key_File_ExistsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_key_file_exists: ((inputs: Error_Key_File_ExistsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Key_File_ExistsInputs, {
    locale?: "en" | "es";
}, {}>;
