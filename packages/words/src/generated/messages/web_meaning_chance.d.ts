export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Meaning_ChanceInputs = {};
/**
* | output |
* | --- |
* | "A number found means little without the number that coincidence alone would give beside it." |
*
* @param {Web_Meaning_ChanceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_meaning_chance: ((inputs?: Web_Meaning_ChanceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Meaning_ChanceInputs, {
    locale?: "en" | "es";
}, {}>;
