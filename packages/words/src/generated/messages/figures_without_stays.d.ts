export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Without_StaysInputs = {
    item: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Without {item}, the person stays." |
*
* @param {Figures_Without_StaysInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_without_stays: ((inputs: Figures_Without_StaysInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Without_StaysInputs, {
    locale?: "en" | "es";
}, {}>;
