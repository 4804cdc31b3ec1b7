export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Kind_IdentityInputs = {};
/**
* | output |
* | --- |
* | "who this is" |
*
* @param {Web_Kind_IdentityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_kind_identity: ((inputs?: Web_Kind_IdentityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Kind_IdentityInputs, {
    locale?: "en" | "es";
}, {}>;
