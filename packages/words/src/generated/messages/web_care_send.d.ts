export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Care_SendInputs = {};
/**
* | output |
* | --- |
* | "Record it" |
*
* @param {Web_Care_SendInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_send: ((inputs?: Web_Care_SendInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_SendInputs, {
    locale?: "en" | "es";
}, {}>;
