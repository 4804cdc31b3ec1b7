export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Phases_ApartInputs = {};
/**
* | output |
* | --- |
* | "before it was known, or on other grounds" |
*
* @param {Figures_Phases_ApartInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_phases_apart: ((inputs?: Figures_Phases_ApartInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Phases_ApartInputs, {
    locale?: "en" | "es";
}, {}>;
