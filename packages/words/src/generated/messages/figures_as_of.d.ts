export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_As_OfInputs = {};
/**
* | output |
* | --- |
* | "as of" |
*
* @param {Figures_As_OfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_as_of: ((inputs?: Figures_As_OfInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_As_OfInputs, {
    locale?: "en" | "es";
}, {}>;
