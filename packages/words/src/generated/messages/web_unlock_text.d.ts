export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Unlock_TextInputs = {};
/**
* | output |
* | --- |
* | "Answers are signed with a key. Choose yours, or hand over its file." |
*
* @param {Web_Unlock_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_unlock_text: ((inputs?: Web_Unlock_TextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Unlock_TextInputs, {
    locale?: "en" | "es";
}, {}>;
