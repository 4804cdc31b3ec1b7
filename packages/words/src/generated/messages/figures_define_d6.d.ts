export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_D6Inputs = {};
/**
* | output |
* | --- |
* | "Conduct of the person's own, not the company of others, is on file and two readers found it supported." |
*
* @param {Figures_Define_D6Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_d6: ((inputs?: Figures_Define_D6Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_D6Inputs, {
    locale?: "en" | "es";
}, {}>;
