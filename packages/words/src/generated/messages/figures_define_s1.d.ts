export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_S1Inputs = {};
/**
* | output |
* | --- |
* | "A first reader has taken the person and has not answered." |
*
* @param {Figures_Define_S1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_s1: ((inputs?: Figures_Define_S1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_S1Inputs, {
    locale?: "en" | "es";
}, {}>;
