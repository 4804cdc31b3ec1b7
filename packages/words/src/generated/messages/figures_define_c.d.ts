export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_CInputs = {};
/**
* | output |
* | --- |
* | "Persons with a link to review who were not excluded before review: the cohort. Being under review says nothing about what a person did." |
*
* @param {Figures_Define_CInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_c: ((inputs?: Figures_Define_CInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_CInputs, {
    locale?: "en" | "es";
}, {}>;
