export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_TrueInputs = {};
/**
* | output |
* | --- |
* | "and in truth, here" |
*
* @param {Figures_Column_TrueInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_true: ((inputs?: Figures_Column_TrueInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_TrueInputs, {
    locale?: "en" | "es";
}, {}>;
