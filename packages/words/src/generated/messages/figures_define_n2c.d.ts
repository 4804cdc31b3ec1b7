export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_N2cInputs = {};
/**
* | output |
* | --- |
* | "Of the persons under review, those who used at least two details of the network." |
*
* @param {Figures_Define_N2cInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_n2c: ((inputs?: Figures_Define_N2cInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_N2cInputs, {
    locale?: "en" | "es";
}, {}>;
