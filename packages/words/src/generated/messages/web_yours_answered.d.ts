export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Yours_AnsweredInputs = {};
/**
* | output |
* | --- |
* | "answered" |
*
* @param {Web_Yours_AnsweredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_yours_answered: ((inputs?: Web_Yours_AnsweredInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Yours_AnsweredInputs, {
    locale?: "en" | "es";
}, {}>;
