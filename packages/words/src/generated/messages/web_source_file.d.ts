export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Source_FileInputs = {};
/**
* | output |
* | --- |
* | "file" |
*
* @param {Web_Source_FileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_source_file: ((inputs?: Web_Source_FileInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Source_FileInputs, {
    locale?: "en" | "es";
}, {}>;
