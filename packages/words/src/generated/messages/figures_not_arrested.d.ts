export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Not_ArrestedInputs = {
    custody: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "“Arrested” means at least one recorded arrest, whatever followed; it is not “in custody”, which is {custody} today." |
*
* @param {Figures_Not_ArrestedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_not_arrested: ((inputs: Figures_Not_ArrestedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Not_ArrestedInputs, {
    locale?: "en" | "es";
}, {}>;
