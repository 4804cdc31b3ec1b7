export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_E1Inputs = {};
/**
* | output |
* | --- |
* | "Persons under review with at least one recorded arrest up to the as-of point, on any ground, whatever followed. Counted over time: it is not the number in cu..." |
*
* @param {Figures_Define_E1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_e1: ((inputs?: Figures_Define_E1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_E1Inputs, {
    locale?: "en" | "es";
}, {}>;
