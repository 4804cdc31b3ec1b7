export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Recorded_SecondInputs = {};
/**
* | output |
* | --- |
* | "Recorded. A second reader is needed." |
*
* @param {Web_Recorded_SecondInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_recorded_second: ((inputs?: Web_Recorded_SecondInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Recorded_SecondInputs, {
    locale?: "en" | "es";
}, {}>;
