export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_W5Inputs = {};
/**
* | output |
* | --- |
* | "Every search that the charter requires was made and answered: no hit." |
*
* @param {Figures_Define_W5Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_w5: ((inputs?: Figures_Define_W5Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W5Inputs, {
    locale?: "en" | "es";
}, {}>;
