export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_AccountInputs = {};
/**
* | output |
* | --- |
* | "account" |
*
* @param {Web_Field_AccountInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_account: ((inputs?: Web_Field_AccountInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_AccountInputs, {
    locale?: "en" | "es";
}, {}>;
