export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Time_First_KnownInputs = {};
/**
* | output |
* | --- |
* | "first knowledge" |
*
* @param {Web_Say_Time_First_KnownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_time_first_known: ((inputs?: Web_Say_Time_First_KnownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Time_First_KnownInputs, {
    locale?: "en" | "es";
}, {}>;
