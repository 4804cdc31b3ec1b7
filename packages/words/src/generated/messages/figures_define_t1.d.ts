export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_T1Inputs = {};
/**
* | output |
* | --- |
* | "Persons, not declared, who used at least one phone, place, account, document or journey that the memo names, inside its window." |
*
* @param {Figures_Define_T1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_t1: ((inputs?: Figures_Define_T1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_T1Inputs, {
    locale?: "en" | "es";
}, {}>;
