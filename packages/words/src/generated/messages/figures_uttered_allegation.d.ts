export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Uttered_AllegationInputs = {
    text: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Alleged: {text}" |
*
* @param {Figures_Uttered_AllegationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_allegation: ((inputs: Figures_Uttered_AllegationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_AllegationInputs, {
    locale?: "en" | "es";
}, {}>;
