export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_M1Inputs = {};
/**
* | output |
* | --- |
* | "Persons under review with evidence of a journey leg with the network. To have been moved is never adverse." |
*
* @param {Figures_Define_M1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_m1: ((inputs?: Figures_Define_M1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_M1Inputs, {
    locale?: "en" | "es";
}, {}>;
