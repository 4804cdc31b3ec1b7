export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Stage_DecidedInputs = {};
/**
* | output |
* | --- |
* | "decided" |
*
* @param {Web_Stage_DecidedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_stage_decided: ((inputs?: Web_Stage_DecidedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Stage_DecidedInputs, {
    locale?: "en" | "es";
}, {}>;
