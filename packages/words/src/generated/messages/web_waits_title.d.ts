export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Waits_TitleInputs = {};
/**
* | output |
* | --- |
* | "What waits" |
*
* @param {Web_Waits_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_waits_title: ((inputs?: Web_Waits_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Waits_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
