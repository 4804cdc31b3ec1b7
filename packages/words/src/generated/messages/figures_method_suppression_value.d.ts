export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Method_Suppression_ValueInputs = {
    k: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "1 to under {k} withheld in the public version, and whatever would give them away" |
*
* @param {Figures_Method_Suppression_ValueInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_method_suppression_value: ((inputs: Figures_Method_Suppression_ValueInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Method_Suppression_ValueInputs, {
    locale?: "en" | "es";
}, {}>;
