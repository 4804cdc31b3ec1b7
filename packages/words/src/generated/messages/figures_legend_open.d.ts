export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Legend_OpenInputs = {};
/**
* | output |
* | --- |
* | "waits for a person" |
*
* @param {Figures_Legend_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_legend_open: ((inputs?: Figures_Legend_OpenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Legend_OpenInputs, {
    locale?: "en" | "es";
}, {}>;
