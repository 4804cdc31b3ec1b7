export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_R1Inputs = {};
/**
* | output |
* | --- |
* | "Records with enough in them to say whose they are." |
*
* @param {Figures_Define_R1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_r1: ((inputs?: Figures_Define_R1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_R1Inputs, {
    locale?: "en" | "es";
}, {}>;
