export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reopened_ExpiredInputs = {};
/**
* | output |
* | --- |
* | "The answer had an end date." |
*
* @param {Web_Say_Reopened_ExpiredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reopened_expired: ((inputs?: Web_Say_Reopened_ExpiredInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_ExpiredInputs, {
    locale?: "en" | "es";
}, {}>;
