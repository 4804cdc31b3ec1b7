export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Uttered_PurposeInputs = {
    text: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Its purpose, as told: {text}" |
*
* @param {Figures_Uttered_PurposeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_purpose: ((inputs: Figures_Uttered_PurposeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_PurposeInputs, {
    locale?: "en" | "es";
}, {}>;
