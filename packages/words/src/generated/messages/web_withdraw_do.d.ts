export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Withdraw_DoInputs = {};
/**
* | output |
* | --- |
* | "Withdraw the source" |
*
* @param {Web_Withdraw_DoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_withdraw_do: ((inputs?: Web_Withdraw_DoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Withdraw_DoInputs, {
    locale?: "en" | "es";
}, {}>;
