export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_WhyInputs = {};
/**
* | output |
* | --- |
* | "why" |
*
* @param {Figures_Column_WhyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_why: ((inputs?: Figures_Column_WhyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_WhyInputs, {
    locale?: "en" | "es";
}, {}>;
