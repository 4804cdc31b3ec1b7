export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Same_NumbersInputs = {};
/**
* | output |
* | --- |
* | "The same as a table" |
*
* @param {Figures_Same_NumbersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_same_numbers: ((inputs?: Figures_Same_NumbersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Same_NumbersInputs, {
    locale?: "en" | "es";
}, {}>;
