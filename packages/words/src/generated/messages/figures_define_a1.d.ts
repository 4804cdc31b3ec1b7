export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_A1Inputs = {};
/**
* | output |
* | --- |
* | "Adverse actions from first knowledge of the network on, with no settled decision about the person by then." |
*
* @param {Figures_Define_A1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_a1: ((inputs?: Figures_Define_A1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_A1Inputs, {
    locale?: "en" | "es";
}, {}>;
