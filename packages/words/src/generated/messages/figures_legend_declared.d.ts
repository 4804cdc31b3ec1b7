export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Legend_DeclaredInputs = {};
/**
* | output |
* | --- |
* | "named in the memo" |
*
* @param {Figures_Legend_DeclaredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_legend_declared: ((inputs?: Figures_Legend_DeclaredInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Legend_DeclaredInputs, {
    locale?: "en" | "es";
}, {}>;
