export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_D2Inputs = {};
/**
* | output |
* | --- |
* | "The evidence was withdrawn, or is explained without the network." |
*
* @param {Figures_Define_D2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_d2: ((inputs?: Figures_Define_D2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_D2Inputs, {
    locale?: "en" | "es";
}, {}>;
