export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_E1mInputs = {};
/**
* | output |
* | --- |
* | "Of the persons moved by the network, those with at least one recorded arrest." |
*
* @param {Figures_Define_E1mInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_e1m: ((inputs?: Figures_Define_E1mInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_E1mInputs, {
    locale?: "en" | "es";
}, {}>;
