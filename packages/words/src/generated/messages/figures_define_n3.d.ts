export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_N3Inputs = {};
/**
* | output |
* | --- |
* | "Of the persons with a link to review, those who used at least three details of the network." |
*
* @param {Figures_Define_N3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_n3: ((inputs?: Figures_Define_N3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_N3Inputs, {
    locale?: "en" | "es";
}, {}>;
