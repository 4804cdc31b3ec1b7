export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Opening_StatementsInputs = {};
/**
* | output |
* | --- |
* | "reading what the files say" |
*
* @param {Web_Opening_StatementsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_opening_statements: ((inputs?: Web_Opening_StatementsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Opening_StatementsInputs, {
    locale?: "en" | "es";
}, {}>;
