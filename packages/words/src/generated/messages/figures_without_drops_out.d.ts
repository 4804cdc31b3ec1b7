export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Without_Drops_OutInputs = {
    item: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Without {item}, **the person drops out**." |
*
* @param {Figures_Without_Drops_OutInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_without_drops_out: ((inputs: Figures_Without_Drops_OutInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Without_Drops_OutInputs, {
    locale?: "en" | "es";
}, {}>;
