export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_N2Inputs = {};
/**
* | output |
* | --- |
* | "Of the persons with a link to review, those who used at least two details of the network." |
*
* @param {Figures_Define_N2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_n2: ((inputs?: Figures_Define_N2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_N2Inputs, {
    locale?: "en" | "es";
}, {}>;
