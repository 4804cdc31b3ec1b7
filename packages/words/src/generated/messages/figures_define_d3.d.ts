export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_D3Inputs = {};
/**
* | output |
* | --- |
* | "The use of a detail is confirmed or fits chance, and nothing adverse about the person is supported." |
*
* @param {Figures_Define_D3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_d3: ((inputs?: Figures_Define_D3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_D3Inputs, {
    locale?: "en" | "es";
}, {}>;
