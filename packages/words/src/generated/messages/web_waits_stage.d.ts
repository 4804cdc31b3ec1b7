export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Waits_StageInputs = {};
/**
* | output |
* | --- |
* | "stage" |
*
* @param {Web_Waits_StageInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_waits_stage: ((inputs?: Web_Waits_StageInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Waits_StageInputs, {
    locale?: "en" | "es";
}, {}>;
