export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_UInputs = {};
/**
* | output |
* | --- |
* | "Persons under review without a settled outcome: S0 to S4 together." |
*
* @param {Figures_Define_UInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_u: ((inputs?: Figures_Define_UInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_UInputs, {
    locale?: "en" | "es";
}, {}>;
