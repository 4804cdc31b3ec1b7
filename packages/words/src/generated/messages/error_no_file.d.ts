export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_FileInputs = {
    path: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "there is no file {path}" |
*
* @param {Error_No_FileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_file: ((inputs: Error_No_FileInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_FileInputs, {
    locale?: "en" | "es";
}, {}>;
