export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Time_AnsweredInputs = {};
/**
* | output |
* | --- |
* | "a reader answered" |
*
* @param {Web_Say_Time_AnsweredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_time_answered: ((inputs?: Web_Say_Time_AnsweredInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Time_AnsweredInputs, {
    locale?: "en" | "es";
}, {}>;
