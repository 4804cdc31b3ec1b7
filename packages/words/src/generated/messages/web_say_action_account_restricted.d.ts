export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Action_Account_RestrictedInputs = {};
/**
* | output |
* | --- |
* | "account restricted" |
*
* @param {Web_Say_Action_Account_RestrictedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_account_restricted: ((inputs?: Web_Say_Action_Account_RestrictedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_Account_RestrictedInputs, {
    locale?: "en" | "es";
}, {}>;
