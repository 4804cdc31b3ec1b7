export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_A0Inputs = {};
/**
* | output |
* | --- |
* | "Adverse actions dated before first knowledge of the network." |
*
* @param {Figures_Define_A0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_a0: ((inputs?: Figures_Define_A0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_A0Inputs, {
    locale?: "en" | "es";
}, {}>;
