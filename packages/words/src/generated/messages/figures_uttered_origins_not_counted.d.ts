export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Uttered_Origins_Not_CountedInputs = {};
/**
* | output |
* | --- |
* | "origins not counted" |
*
* @param {Figures_Uttered_Origins_Not_CountedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_origins_not_counted: ((inputs?: Figures_Uttered_Origins_Not_CountedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_Origins_Not_CountedInputs, {
    locale?: "en" | "es";
}, {}>;
