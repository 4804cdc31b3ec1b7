export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Uttered_OriginsInputs = {
    count: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{count} origins" |
*
* @param {Figures_Uttered_OriginsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_origins: ((inputs: Figures_Uttered_OriginsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_OriginsInputs, {
    locale?: "en" | "es";
}, {}>;
