export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_S0Inputs = {};
/**
* | output |
* | --- |
* | "Persons under review whom no reader has taken yet." |
*
* @param {Figures_Define_S0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_s0: ((inputs?: Figures_Define_S0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_S0Inputs, {
    locale?: "en" | "es";
}, {}>;
