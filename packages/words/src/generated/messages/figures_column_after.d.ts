export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_AfterInputs = {};
/**
* | output |
* | --- |
* | "now" |
*
* @param {Figures_Column_AfterInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_after: ((inputs?: Figures_Column_AfterInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_AfterInputs, {
    locale?: "en" | "es";
}, {}>;
