export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_N1cInputs = {};
/**
* | output |
* | --- |
* | "Of the persons under review, those who used at least one detail of the network. One use cannot be tested by counting." |
*
* @param {Figures_Define_N1cInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_n1c: ((inputs?: Figures_Define_N1cInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_N1cInputs, {
    locale?: "en" | "es";
}, {}>;
