export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Cross_CornerInputs = {};
/**
* | output |
* | --- |
* | "outcome \\ location" |
*
* @param {Figures_Cross_CornerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_cross_corner: ((inputs?: Figures_Cross_CornerInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Cross_CornerInputs, {
    locale?: "en" | "es";
}, {}>;
