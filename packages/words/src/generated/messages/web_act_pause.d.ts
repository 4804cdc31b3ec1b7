export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Act_PauseInputs = {};
/**
* | output |
* | --- |
* | "let the case wait" |
*
* @param {Web_Act_PauseInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_act_pause: ((inputs?: Web_Act_PauseInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_PauseInputs, {
    locale?: "en" | "es";
}, {}>;
