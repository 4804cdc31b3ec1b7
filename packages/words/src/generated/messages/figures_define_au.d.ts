export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_AuInputs = {};
/**
* | output |
* | --- |
* | "Adverse actions whose date does not say on which side of these points they fall." |
*
* @param {Figures_Define_AuInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_au: ((inputs?: Figures_Define_AuInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_AuInputs, {
    locale?: "en" | "es";
}, {}>;
