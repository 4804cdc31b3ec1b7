export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_ReaderInputs = {};
/**
* | output |
* | --- |
* | "Reader" |
*
* @param {Web_ReaderInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_reader: ((inputs?: Web_ReaderInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ReaderInputs, {
    locale?: "en" | "es";
}, {}>;
