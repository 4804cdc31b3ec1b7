export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Opening_LinksInputs = {};
/**
* | output |
* | --- |
* | "following the links" |
*
* @param {Web_Opening_LinksInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_opening_links: ((inputs?: Web_Opening_LinksInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Opening_LinksInputs, {
    locale?: "en" | "es";
}, {}>;
