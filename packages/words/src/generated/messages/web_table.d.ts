export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_TableInputs = {};
/**
* | output |
* | --- |
* | "The same as a table" |
*
* @param {Web_TableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_table: ((inputs?: Web_TableInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_TableInputs, {
    locale?: "en" | "es";
}, {}>;
