export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Tempted_RestInputs = {
    rest: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "The remaining {rest} have settled in the country." |
*
* @param {Figures_Tempted_RestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_tempted_rest: ((inputs: Figures_Tempted_RestInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Tempted_RestInputs, {
    locale?: "en" | "es";
}, {}>;
