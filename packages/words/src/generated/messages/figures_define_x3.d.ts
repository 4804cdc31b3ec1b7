export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_X3Inputs = {};
/**
* | output |
* | --- |
* | "The use lies outside the period or the population of the charter." |
*
* @param {Figures_Define_X3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_x3: ((inputs?: Figures_Define_X3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_X3Inputs, {
    locale?: "en" | "es";
}, {}>;
