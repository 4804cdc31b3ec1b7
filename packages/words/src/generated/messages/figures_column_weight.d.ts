export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_WeightInputs = {};
/**
* | output |
* | --- |
* | "weight" |
*
* @param {Figures_Column_WeightInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_weight: ((inputs?: Figures_Column_WeightInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_WeightInputs, {
    locale?: "en" | "es";
}, {}>;
