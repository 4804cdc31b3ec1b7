export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_WithdrawInputs = {};
/**
* | output |
* | --- |
* | "Withdraw" |
*
* @param {Web_WithdrawInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_withdraw: ((inputs?: Web_WithdrawInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_WithdrawInputs, {
    locale?: "en" | "es";
}, {}>;
