export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Withdraw_ReasonInputs = {};
/**
* | output |
* | --- |
* | "Why is it withdrawn?" |
*
* @param {Web_Withdraw_ReasonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_withdraw_reason: ((inputs?: Web_Withdraw_ReasonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Withdraw_ReasonInputs, {
    locale?: "en" | "es";
}, {}>;
