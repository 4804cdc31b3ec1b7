export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_E2Inputs = {};
/**
* | output |
* | --- |
* | "Persons under review with proceedings open at the as-of point." |
*
* @param {Figures_Define_E2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_e2: ((inputs?: Figures_Define_E2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_E2Inputs, {
    locale?: "en" | "es";
}, {}>;
