export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Withdraw_TitleInputs = {
    file: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "What falls if {file} is withdrawn" |
*
* @param {Web_Withdraw_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_withdraw_title: ((inputs: Web_Withdraw_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Withdraw_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
