export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Stage_Not_StartedInputs = {};
/**
* | output |
* | --- |
* | "not started" |
*
* @param {Web_Stage_Not_StartedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_stage_not_started: ((inputs?: Web_Stage_Not_StartedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Stage_Not_StartedInputs, {
    locale?: "en" | "es";
}, {}>;
