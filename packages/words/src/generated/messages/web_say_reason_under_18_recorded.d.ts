export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reason_Under_18_RecordedInputs = {};
/**
* | output |
* | --- |
* | "under 18 on a record" |
*
* @param {Web_Say_Reason_Under_18_RecordedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_under_18_recorded: ((inputs?: Web_Say_Reason_Under_18_RecordedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_Under_18_RecordedInputs, {
    locale?: "en" | "es";
}, {}>;
