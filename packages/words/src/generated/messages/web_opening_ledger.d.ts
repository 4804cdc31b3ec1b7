export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Opening_LedgerInputs = {};
/**
* | output |
* | --- |
* | "reading the ledger" |
*
* @param {Web_Opening_LedgerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_opening_ledger: ((inputs?: Web_Opening_LedgerInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Opening_LedgerInputs, {
    locale?: "en" | "es";
}, {}>;
