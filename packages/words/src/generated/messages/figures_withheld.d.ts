export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_WithheldInputs = {};
/**
* | output |
* | --- |
* | "withheld" |
*
* @param {Figures_WithheldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_withheld: ((inputs?: Figures_WithheldInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_WithheldInputs, {
    locale?: "en" | "es";
}, {}>;
