export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Surprise_HitsInputs = {
    hits: NonNullable<unknown>;
    outOf: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{hits} in {outOf}" |
*
* @param {Figures_Surprise_HitsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_surprise_hits: ((inputs: Figures_Surprise_HitsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Surprise_HitsInputs, {
    locale?: "en" | "es";
}, {}>;
