export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Gate_IdentityInputs = {};
/**
* | output |
* | --- |
* | "1 Is it this person?" |
*
* @param {Figures_Gate_IdentityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_gate_identity: ((inputs?: Figures_Gate_IdentityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Gate_IdentityInputs, {
    locale?: "en" | "es";
}, {}>;
