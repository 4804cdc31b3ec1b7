export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Legend_SettledInputs = {};
/**
* | output |
* | --- |
* | "decided by two people" |
*
* @param {Figures_Legend_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_legend_settled: ((inputs?: Figures_Legend_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Legend_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
