export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Method_CheckedInputs = {};
/**
* | output |
* | --- |
* | "Every identity of the annex was checked on the lists of persons before release." |
*
* @param {Figures_Method_CheckedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_method_checked: ((inputs?: Figures_Method_CheckedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Method_CheckedInputs, {
    locale?: "en" | "es";
}, {}>;
