export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Seen_TitleInputs = {};
/**
* | output |
* | --- |
* | "Who has seen this" |
*
* @param {Web_Seen_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_seen_title: ((inputs?: Web_Seen_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Seen_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
