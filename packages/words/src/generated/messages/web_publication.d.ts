export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_PublicationInputs = {};
/**
* | output |
* | --- |
* | "Publication" |
*
* @param {Web_PublicationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_publication: ((inputs?: Web_PublicationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_PublicationInputs, {
    locale?: "en" | "es";
}, {}>;
