export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Surprise_NoneInputs = {};
/**
* | output |
* | --- |
* | "No count of shared details can be tested for this person." |
*
* @param {Figures_Surprise_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_surprise_none: ((inputs?: Figures_Surprise_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Surprise_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
