export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Annex_HeadingInputs = {};
/**
* | output |
* | --- |
* | "Annex: every figure and its list" |
*
* @param {Figures_Annex_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_annex_heading: ((inputs?: Figures_Annex_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Annex_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
