export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_E0Inputs = {};
/**
* | output |
* | --- |
* | "Recorded arrests of persons under review, up to the as-of point, whatever followed. A person can have several." |
*
* @param {Figures_Define_E0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_e0: ((inputs?: Figures_Define_E0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_E0Inputs, {
    locale?: "en" | "es";
}, {}>;
