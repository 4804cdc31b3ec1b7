export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Change_AnsweredInputs = {};
/**
* | output |
* | --- |
* | "one reader has answered" |
*
* @param {Web_Change_AnsweredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_change_answered: ((inputs?: Web_Change_AnsweredInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_AnsweredInputs, {
    locale?: "en" | "es";
}, {}>;
