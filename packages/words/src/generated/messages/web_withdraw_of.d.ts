export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Withdraw_OfInputs = {
    file: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Withdraw {file}" |
*
* @param {Web_Withdraw_OfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_withdraw_of: ((inputs: Web_Withdraw_OfInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Withdraw_OfInputs, {
    locale?: "en" | "es";
}, {}>;
