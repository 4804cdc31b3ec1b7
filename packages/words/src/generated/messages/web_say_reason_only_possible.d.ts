export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reason_Only_PossibleInputs = {};
/**
* | output |
* | --- |
* | "dates only possible" |
*
* @param {Web_Say_Reason_Only_PossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_only_possible: ((inputs?: Web_Say_Reason_Only_PossibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_Only_PossibleInputs, {
    locale?: "en" | "es";
}, {}>;
