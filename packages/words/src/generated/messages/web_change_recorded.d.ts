export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Change_RecordedInputs = {};
/**
* | output |
* | --- |
* | "something was recorded" |
*
* @param {Web_Change_RecordedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_change_recorded: ((inputs?: Web_Change_RecordedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_RecordedInputs, {
    locale?: "en" | "es";
}, {}>;
