export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Uttered_SourceInputs = {
    source: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "source {source}" |
*
* @param {Figures_Uttered_SourceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_source: ((inputs: Figures_Uttered_SourceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_SourceInputs, {
    locale?: "en" | "es";
}, {}>;
