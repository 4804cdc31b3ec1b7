export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_M0Inputs = {};
/**
* | output |
* | --- |
* | "Persons under review whose link is not a journey leg." |
*
* @param {Figures_Define_M0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_m0: ((inputs?: Figures_Define_M0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_M0Inputs, {
    locale?: "en" | "es";
}, {}>;
