export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Without_Stays_ByInputs = {
    item: NonNullable<unknown>;
    by: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Without {item}, the person stays by {by}." |
*
* @param {Figures_Without_Stays_ByInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_without_stays_by: ((inputs: Figures_Without_Stays_ByInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Without_Stays_ByInputs, {
    locale?: "en" | "es";
}, {}>;
