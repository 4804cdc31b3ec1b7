export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_X1Inputs = {};
/**
* | output |
* | --- |
* | "The records that carry the link turned out to be someone else's." |
*
* @param {Figures_Define_X1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_x1: ((inputs?: Figures_Define_X1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_X1Inputs, {
    locale?: "en" | "es";
}, {}>;
