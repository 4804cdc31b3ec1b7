export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Act_AttachInputs = {};
/**
* | output |
* | --- |
* | "attach a page" |
*
* @param {Web_Act_AttachInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_act_attach: ((inputs?: Web_Act_AttachInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_AttachInputs, {
    locale?: "en" | "es";
}, {}>;
