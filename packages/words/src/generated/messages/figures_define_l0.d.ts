export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_L0Inputs = {};
/**
* | output |
* | --- |
* | "Persons, not declared, for whom no source item shows a use of what the network used or a direct statement." |
*
* @param {Figures_Define_L0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_l0: ((inputs?: Figures_Define_L0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_L0Inputs, {
    locale?: "en" | "es";
}, {}>;
