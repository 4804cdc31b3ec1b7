export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_P0Inputs = {};
/**
* | output |
* | --- |
* | "Persons, after records of one person were joined." |
*
* @param {Figures_Define_P0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_p0: ((inputs?: Figures_Define_P0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_P0Inputs, {
    locale?: "en" | "es";
}, {}>;
