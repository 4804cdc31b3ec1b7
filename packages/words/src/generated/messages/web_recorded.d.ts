export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_RecordedInputs = {};
/**
* | output |
* | --- |
* | "Recorded." |
*
* @param {Web_RecordedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_recorded: ((inputs?: Web_RecordedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_RecordedInputs, {
    locale?: "en" | "es";
}, {}>;
