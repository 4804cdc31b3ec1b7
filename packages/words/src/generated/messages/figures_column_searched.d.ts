export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_SearchedInputs = {};
/**
* | output |
* | --- |
* | "searched" |
*
* @param {Figures_Column_SearchedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_searched: ((inputs?: Figures_Column_SearchedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_SearchedInputs, {
    locale?: "en" | "es";
}, {}>;
