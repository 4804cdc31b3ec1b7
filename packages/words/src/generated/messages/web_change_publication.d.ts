export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Change_PublicationInputs = {};
/**
* | output |
* | --- |
* | "a publication changed" |
*
* @param {Web_Change_PublicationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_change_publication: ((inputs?: Web_Change_PublicationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_PublicationInputs, {
    locale?: "en" | "es";
}, {}>;
