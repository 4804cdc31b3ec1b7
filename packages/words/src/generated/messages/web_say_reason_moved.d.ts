export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reason_MovedInputs = {};
/**
* | output |
* | --- |
* | "made a leg of the journey" |
*
* @param {Web_Say_Reason_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_moved: ((inputs?: Web_Say_Reason_MovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_MovedInputs, {
    locale?: "en" | "es";
}, {}>;
