export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_E3Inputs = {};
/**
* | output |
* | --- |
* | "Persons under review with at least one recorded removal up to the as-of point." |
*
* @param {Figures_Define_E3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_e3: ((inputs?: Figures_Define_E3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_E3Inputs, {
    locale?: "en" | "es";
}, {}>;
