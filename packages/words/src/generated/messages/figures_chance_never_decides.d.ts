export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Chance_Never_DecidesInputs = {};
/**
* | output |
* | --- |
* | "A number of this table orders the queue; it decides about nobody." |
*
* @param {Figures_Chance_Never_DecidesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_chance_never_decides: ((inputs?: Figures_Chance_Never_DecidesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chance_Never_DecidesInputs, {
    locale?: "en" | "es";
}, {}>;
