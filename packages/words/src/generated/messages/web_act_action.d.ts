export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Act_ActionInputs = {};
/**
* | output |
* | --- |
* | "record what an authority did" |
*
* @param {Web_Act_ActionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_act_action: ((inputs?: Web_Act_ActionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_ActionInputs, {
    locale?: "en" | "es";
}, {}>;
