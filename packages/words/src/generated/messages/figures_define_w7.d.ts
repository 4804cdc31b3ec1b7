export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_W7Inputs = {};
/**
* | output |
* | --- |
* | "Nobody may or need look for this person." |
*
* @param {Figures_Define_W7Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_w7: ((inputs?: Figures_Define_W7Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W7Inputs, {
    locale?: "en" | "es";
}, {}>;
