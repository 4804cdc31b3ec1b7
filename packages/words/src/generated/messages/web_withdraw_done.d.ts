export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Withdraw_DoneInputs = {
    file: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{file} is withdrawn. What rested on it has reopened." |
*
* @param {Web_Withdraw_DoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_withdraw_done: ((inputs: Web_Withdraw_DoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Withdraw_DoneInputs, {
    locale?: "en" | "es";
}, {}>;
