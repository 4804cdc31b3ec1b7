export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Difference_NoneInputs = {};
/**
* | output |
* | --- |
* | "No figure changed." |
*
* @param {Figures_Difference_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_difference_none: ((inputs?: Figures_Difference_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Difference_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
