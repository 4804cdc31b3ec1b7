export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Role_PublisherInputs = {};
/**
* | output |
* | --- |
* | "publisher" |
*
* @param {Web_Role_PublisherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_role_publisher: ((inputs?: Web_Role_PublisherInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Role_PublisherInputs, {
    locale?: "en" | "es";
}, {}>;
