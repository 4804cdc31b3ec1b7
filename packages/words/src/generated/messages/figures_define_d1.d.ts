export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_D1Inputs = {};
/**
* | output |
* | --- |
* | "The records that carry the link are not this person's." |
*
* @param {Figures_Define_D1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_d1: ((inputs?: Figures_Define_D1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_D1Inputs, {
    locale?: "en" | "es";
}, {}>;
