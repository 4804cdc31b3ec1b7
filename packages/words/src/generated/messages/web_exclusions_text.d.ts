export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Exclusions_TextInputs = {};
/**
* | output |
* | --- |
* | "A rule may leave linked persons out only if the charter names it and two people approved it. Nobody is left out who has a direct record." |
*
* @param {Web_Exclusions_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_exclusions_text: ((inputs?: Web_Exclusions_TextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusions_TextInputs, {
    locale?: "en" | "es";
}, {}>;
