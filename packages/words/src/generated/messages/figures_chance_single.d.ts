export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Chance_SingleInputs = {};
/**
* | output |
* | --- |
* | "One use cannot be tested by counting." |
*
* @param {Figures_Chance_SingleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_chance_single: ((inputs?: Figures_Chance_SingleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chance_SingleInputs, {
    locale?: "en" | "es";
}, {}>;
