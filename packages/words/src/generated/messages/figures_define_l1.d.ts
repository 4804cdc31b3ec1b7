export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_L1Inputs = {};
/**
* | output |
* | --- |
* | "Persons, not declared, with at least one source item that shows the use of a detail of the network inside its window, or a direct statement with a member. A ..." |
*
* @param {Figures_Define_L1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_l1: ((inputs?: Figures_Define_L1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_L1Inputs, {
    locale?: "en" | "es";
}, {}>;
