export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Legend_ChanceInputs = {};
/**
* | output |
* | --- |
* | "expected by chance" |
*
* @param {Figures_Legend_ChanceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_legend_chance: ((inputs?: Figures_Legend_ChanceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Legend_ChanceInputs, {
    locale?: "en" | "es";
}, {}>;
