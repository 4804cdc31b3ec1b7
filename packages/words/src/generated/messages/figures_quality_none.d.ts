export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Quality_NoneInputs = {};
/**
* | output |
* | --- |
* | "No quality sample is recorded." |
*
* @param {Figures_Quality_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_quality_none: ((inputs?: Figures_Quality_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Quality_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
