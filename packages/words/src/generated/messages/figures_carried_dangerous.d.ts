export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Carried_DangerousInputs = {
    adverse: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "For {adverse} persons two readers found a role in the network or own conduct supported; for the others they did not. What is alleged of the network is no fin..." |
*
* @param {Figures_Carried_DangerousInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_carried_dangerous: ((inputs: Figures_Carried_DangerousInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_DangerousInputs, {
    locale?: "en" | "es";
}, {}>;
