export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_E0mInputs = {};
/**
* | output |
* | --- |
* | "Recorded arrests of persons moved by the network." |
*
* @param {Figures_Define_E0mInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_e0m: ((inputs?: Figures_Define_E0mInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_E0mInputs, {
    locale?: "en" | "es";
}, {}>;
