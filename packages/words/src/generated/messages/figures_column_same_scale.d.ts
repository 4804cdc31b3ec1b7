export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_Same_ScaleInputs = {};
/**
* | output |
* | --- |
* | "observed (solid) and expected (hatched), one scale" |
*
* @param {Figures_Column_Same_ScaleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_same_scale: ((inputs?: Figures_Column_Same_ScaleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_Same_ScaleInputs, {
    locale?: "en" | "es";
}, {}>;
