export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Touch_TitleInputs = {};
/**
* | output |
* | --- |
* | "How this person touches the network" |
*
* @param {Web_Touch_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_touch_title: ((inputs?: Web_Touch_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Touch_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
