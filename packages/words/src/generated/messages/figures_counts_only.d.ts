export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Counts_OnlyInputs = {};
/**
* | output |
* | --- |
* | "counts only" |
*
* @param {Figures_Counts_OnlyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_counts_only: ((inputs?: Figures_Counts_OnlyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Counts_OnlyInputs, {
    locale?: "en" | "es";
}, {}>;
