export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_E0mInputs = {};
/**
* | output |
* | --- |
* | "arrest events of persons moved\|arrests of persons moved" |
*
* @param {Figures_Noun_E0mInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_e0m: ((inputs?: Figures_Noun_E0mInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_E0mInputs, {
    locale?: "en" | "es";
}, {}>;
