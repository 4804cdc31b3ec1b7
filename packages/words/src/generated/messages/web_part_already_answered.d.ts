export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Part_Already_AnsweredInputs = {};
/**
* | output |
* | --- |
* | "You have answered. Another reader is needed." |
*
* @param {Web_Part_Already_AnsweredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_already_answered: ((inputs?: Web_Part_Already_AnsweredInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Already_AnsweredInputs, {
    locale?: "en" | "es";
}, {}>;
