export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_D5Inputs = {};
/**
* | output |
* | --- |
* | "Own conduct for the network is on file and two readers found it supported." |
*
* @param {Figures_Define_D5Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_d5: ((inputs?: Figures_Define_D5Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_D5Inputs, {
    locale?: "en" | "es";
}, {}>;
