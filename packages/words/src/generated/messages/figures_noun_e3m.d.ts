export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_E3mInputs = {};
/**
* | output |
* | --- |
* | "persons moved who were removed\|removed" |
*
* @param {Figures_Noun_E3mInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_e3m: ((inputs?: Figures_Noun_E3mInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_E3mInputs, {
    locale?: "en" | "es";
}, {}>;
