export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_Key_FileInputs = {
    file: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{file}: there is no such key file." |
*
* @param {Error_No_Key_FileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_key_file: ((inputs: Error_No_Key_FileInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Key_FileInputs, {
    locale?: "en" | "es";
}, {}>;
