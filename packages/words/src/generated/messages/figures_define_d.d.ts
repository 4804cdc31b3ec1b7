export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_DInputs = {};
/**
* | output |
* | --- |
* | "Persons under review with a settled outcome." |
*
* @param {Figures_Define_DInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_d: ((inputs?: Figures_Define_DInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_DInputs, {
    locale?: "en" | "es";
}, {}>;
