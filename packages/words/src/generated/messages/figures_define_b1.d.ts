export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_B1Inputs = {};
/**
* | output |
* | --- |
* | "Persons under review with at least one adverse action after first knowledge of the network and before a settled decision, because of the network or for no st..." |
*
* @param {Figures_Define_B1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_b1: ((inputs?: Figures_Define_B1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_B1Inputs, {
    locale?: "en" | "es";
}, {}>;
