export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Exclusions_TitleInputs = {};
/**
* | output |
* | --- |
* | "Left out before review" |
*
* @param {Web_Exclusions_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_exclusions_title: ((inputs?: Web_Exclusions_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusions_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
