export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Stage_PausedInputs = {};
/**
* | output |
* | --- |
* | "paused" |
*
* @param {Web_Stage_PausedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_stage_paused: ((inputs?: Web_Stage_PausedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Stage_PausedInputs, {
    locale?: "en" | "es";
}, {}>;
