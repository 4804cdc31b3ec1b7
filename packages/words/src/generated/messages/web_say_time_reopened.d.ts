export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Time_ReopenedInputs = {};
/**
* | output |
* | --- |
* | "reopened" |
*
* @param {Web_Say_Time_ReopenedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_time_reopened: ((inputs?: Web_Say_Time_ReopenedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Time_ReopenedInputs, {
    locale?: "en" | "es";
}, {}>;
