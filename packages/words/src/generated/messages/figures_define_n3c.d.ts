export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_N3cInputs = {};
/**
* | output |
* | --- |
* | "Of the persons under review, those who used at least three details of the network." |
*
* @param {Figures_Define_N3cInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_n3c: ((inputs?: Figures_Define_N3cInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_N3cInputs, {
    locale?: "en" | "es";
}, {}>;
