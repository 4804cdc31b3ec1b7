export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_A2Inputs = {};
/**
* | output |
* | --- |
* | "Adverse actions dated on or after the settled decision about the person." |
*
* @param {Figures_Define_A2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_a2: ((inputs?: Figures_Define_A2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_A2Inputs, {
    locale?: "en" | "es";
}, {}>;
