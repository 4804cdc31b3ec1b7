export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Act_ReferInputs = {};
/**
* | output |
* | --- |
* | "refer for protection" |
*
* @param {Web_Act_ReferInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_act_refer: ((inputs?: Web_Act_ReferInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_ReferInputs, {
    locale?: "en" | "es";
}, {}>;
