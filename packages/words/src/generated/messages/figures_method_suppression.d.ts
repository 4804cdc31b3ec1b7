export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Method_SuppressionInputs = {};
/**
* | output |
* | --- |
* | "small numbers" |
*
* @param {Figures_Method_SuppressionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_method_suppression: ((inputs?: Figures_Method_SuppressionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Method_SuppressionInputs, {
    locale?: "en" | "es";
}, {}>;
