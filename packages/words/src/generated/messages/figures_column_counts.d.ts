export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_CountsInputs = {};
/**
* | output |
* | --- |
* | "counts" |
*
* @param {Figures_Column_CountsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_counts: ((inputs?: Figures_Column_CountsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_CountsInputs, {
    locale?: "en" | "es";
}, {}>;
