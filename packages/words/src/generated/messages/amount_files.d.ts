export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_FilesInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} file" |
* | * | "{n} files" |
*
* @param {Amount_FilesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_files: ((inputs: Amount_FilesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_FilesInputs, {
    locale?: "en" | "es";
}, {}>;
