export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Change_IdentityInputs = {};
/**
* | output |
* | --- |
* | "an answer at gate 1" |
*
* @param {Web_Change_IdentityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_change_identity: ((inputs?: Web_Change_IdentityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_IdentityInputs, {
    locale?: "en" | "es";
}, {}>;
