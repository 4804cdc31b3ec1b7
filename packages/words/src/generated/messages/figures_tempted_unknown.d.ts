export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Tempted_UnknownInputs = {
    unknown: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{unknown} of them are at large." |
*
* @param {Figures_Tempted_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_tempted_unknown: ((inputs: Figures_Tempted_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Tempted_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
