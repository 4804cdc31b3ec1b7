export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_FolderInputs = {
    folder: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{folder} is no folder that can be read." |
*
* @param {Error_No_FolderInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_folder: ((inputs: Error_No_FolderInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_FolderInputs, {
    locale?: "en" | "es";
}, {}>;
