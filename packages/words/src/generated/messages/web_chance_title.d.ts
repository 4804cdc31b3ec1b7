export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Chance_TitleInputs = {};
/**
* | output |
* | --- |
* | "Beside coincidence" |
*
* @param {Web_Chance_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_chance_title: ((inputs?: Web_Chance_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Chance_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
