export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Unlock_FileInputs = {};
/**
* | output |
* | --- |
* | "Key file" |
*
* @param {Web_Unlock_FileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_unlock_file: ((inputs?: Web_Unlock_FileInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Unlock_FileInputs, {
    locale?: "en" | "es";
}, {}>;
