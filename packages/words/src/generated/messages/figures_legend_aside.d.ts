export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Legend_AsideInputs = {};
/**
* | output |
* | --- |
* | "set aside, with a reason each" |
*
* @param {Figures_Legend_AsideInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_legend_aside: ((inputs?: Figures_Legend_AsideInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Legend_AsideInputs, {
    locale?: "en" | "es";
}, {}>;
