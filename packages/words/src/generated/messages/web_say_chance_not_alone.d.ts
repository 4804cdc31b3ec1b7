export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Chance_Not_AloneInputs = {};
/**
* | output |
* | --- |
* | "The count alone supports no link; what carries it is the records above." |
*
* @param {Web_Say_Chance_Not_AloneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_chance_not_alone: ((inputs?: Web_Say_Chance_Not_AloneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Chance_Not_AloneInputs, {
    locale?: "en" | "es";
}, {}>;
