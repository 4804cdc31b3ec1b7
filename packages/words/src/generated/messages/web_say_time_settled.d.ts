export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Time_SettledInputs = {};
/**
* | output |
* | --- |
* | "settled" |
*
* @param {Web_Say_Time_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_time_settled: ((inputs?: Web_Say_Time_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Time_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
