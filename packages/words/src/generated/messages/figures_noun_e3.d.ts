export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_E3Inputs = {};
/**
* | output |
* | --- |
* | "persons removed\|removed" |
*
* @param {Figures_Noun_E3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_e3: ((inputs?: Figures_Noun_E3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_E3Inputs, {
    locale?: "en" | "es";
}, {}>;
