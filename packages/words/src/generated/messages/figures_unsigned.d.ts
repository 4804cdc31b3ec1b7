export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_UnsignedInputs = {};
/**
* | output |
* | --- |
* | "not signed" |
*
* @param {Figures_UnsignedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_unsigned: ((inputs?: Figures_UnsignedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_UnsignedInputs, {
    locale?: "en" | "es";
}, {}>;
