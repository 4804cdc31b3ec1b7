export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Chance_DirectInputs = {};
/**
* | output |
* | --- |
* | "A direct record needs no count; what could be wrong is whose record it is." |
*
* @param {Web_Say_Chance_DirectInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_chance_direct: ((inputs?: Web_Say_Chance_DirectInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Chance_DirectInputs, {
    locale?: "en" | "es";
}, {}>;
