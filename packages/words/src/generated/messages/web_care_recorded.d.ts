export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Care_RecordedInputs = {};
/**
* | output |
* | --- |
* | "Recorded." |
*
* @param {Web_Care_RecordedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_recorded: ((inputs?: Web_Care_RecordedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_RecordedInputs, {
    locale?: "en" | "es";
}, {}>;
