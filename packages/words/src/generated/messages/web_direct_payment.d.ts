export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Direct_PaymentInputs = {};
/**
* | output |
* | --- |
* | "paid" |
*
* @param {Web_Direct_PaymentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_direct_payment: ((inputs?: Web_Direct_PaymentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Direct_PaymentInputs, {
    locale?: "en" | "es";
}, {}>;
