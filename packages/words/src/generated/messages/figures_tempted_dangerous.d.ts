export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Tempted_DangerousInputs = {};
/**
* | output |
* | --- |
* | "They are a threat." |
*
* @param {Figures_Tempted_DangerousInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_tempted_dangerous: ((inputs?: Figures_Tempted_DangerousInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Tempted_DangerousInputs, {
    locale?: "en" | "es";
}, {}>;
