export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Anchor_AccountInputs = {};
/**
* | output |
* | --- |
* | "account" |
*
* @param {Web_Anchor_AccountInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_anchor_account: ((inputs?: Web_Anchor_AccountInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_AccountInputs, {
    locale?: "en" | "es";
}, {}>;
