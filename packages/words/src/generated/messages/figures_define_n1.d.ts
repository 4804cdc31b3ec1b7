export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_N1Inputs = {};
/**
* | output |
* | --- |
* | "Of the persons with a link to review, those who used at least one detail of the network. One use cannot be tested by counting." |
*
* @param {Figures_Define_N1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_n1: ((inputs?: Figures_Define_N1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_N1Inputs, {
    locale?: "en" | "es";
}, {}>;
