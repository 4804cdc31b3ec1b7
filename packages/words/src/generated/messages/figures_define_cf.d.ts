export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_CfInputs = {};
/**
* | output |
* | --- |
* | "The counter-fact: persons under review for whom two readers have found neither a role in the network nor conduct of their own supported. It holds those not y..." |
*
* @param {Figures_Define_CfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_cf: ((inputs?: Figures_Define_CfInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_CfInputs, {
    locale?: "en" | "es";
}, {}>;
