export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_NumberInputs = {};
/**
* | output |
* | --- |
* | "number" |
*
* @param {Figures_Column_NumberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_number: ((inputs?: Figures_Column_NumberInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_NumberInputs, {
    locale?: "en" | "es";
}, {}>;
