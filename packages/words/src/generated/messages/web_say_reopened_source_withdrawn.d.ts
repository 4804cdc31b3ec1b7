export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reopened_Source_WithdrawnInputs = {};
/**
* | output |
* | --- |
* | "A source on which it rested was withdrawn." |
*
* @param {Web_Say_Reopened_Source_WithdrawnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reopened_source_withdrawn: ((inputs?: Web_Say_Reopened_Source_WithdrawnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_Source_WithdrawnInputs, {
    locale?: "en" | "es";
}, {}>;
