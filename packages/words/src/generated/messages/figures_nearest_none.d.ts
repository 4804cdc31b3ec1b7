export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Nearest_NoneInputs = {};
/**
* | output |
* | --- |
* | "No other person comes near." |
*
* @param {Figures_Nearest_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_nearest_none: ((inputs?: Figures_Nearest_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Nearest_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
