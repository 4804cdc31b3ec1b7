export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_E2mInputs = {};
/**
* | output |
* | --- |
* | "Of the persons moved by the network, those with proceedings open at the as-of point." |
*
* @param {Figures_Define_E2mInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_e2m: ((inputs?: Figures_Define_E2mInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_E2mInputs, {
    locale?: "en" | "es";
}, {}>;
