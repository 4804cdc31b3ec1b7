export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_AInputs = {};
/**
* | output |
* | --- |
* | "Recorded adverse actions on persons under review: events, not persons." |
*
* @param {Figures_Define_AInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_a: ((inputs?: Figures_Define_AInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_AInputs, {
    locale?: "en" | "es";
}, {}>;
