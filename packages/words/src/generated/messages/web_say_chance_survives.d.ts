export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Chance_SurvivesInputs = {};
/**
* | output |
* | --- |
* | "More than coincidence explains, over all persons tested." |
*
* @param {Web_Say_Chance_SurvivesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_chance_survives: ((inputs?: Web_Say_Chance_SurvivesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Chance_SurvivesInputs, {
    locale?: "en" | "es";
}, {}>;
