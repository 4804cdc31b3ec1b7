export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_E3mInputs = {};
/**
* | output |
* | --- |
* | "Of the persons moved by the network, those with at least one recorded removal." |
*
* @param {Figures_Define_E3mInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_e3m: ((inputs?: Figures_Define_E3mInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_E3mInputs, {
    locale?: "en" | "es";
}, {}>;
