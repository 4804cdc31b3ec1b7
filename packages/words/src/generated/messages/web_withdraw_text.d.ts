export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Withdraw_TextInputs = {
    records: NonNullable<unknown>;
    persons: NonNullable<unknown>;
    drop: NonNullable<unknown>;
    reopen: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{records} records and {persons} persons are touched. {drop} persons drop out; {reopen} settled decisions fall or reopen." |
*
* @param {Web_Withdraw_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_withdraw_text: ((inputs: Web_Withdraw_TextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Withdraw_TextInputs, {
    locale?: "en" | "es";
}, {}>;
