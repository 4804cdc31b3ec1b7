export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Key_PublicationInputs = {};
/**
* | output |
* | --- |
* | "go to the publication" |
*
* @param {Web_Key_PublicationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_publication: ((inputs?: Web_Key_PublicationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_PublicationInputs, {
    locale?: "en" | "es";
}, {}>;
