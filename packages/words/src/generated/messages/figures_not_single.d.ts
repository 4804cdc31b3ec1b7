export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Not_SingleInputs = {
    one: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Among the {one} with one or more details, a single shared detail proves no acquaintance: who used a phone or a house used it." |
*
* @param {Figures_Not_SingleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_not_single: ((inputs: Figures_Not_SingleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Not_SingleInputs, {
    locale?: "en" | "es";
}, {}>;
