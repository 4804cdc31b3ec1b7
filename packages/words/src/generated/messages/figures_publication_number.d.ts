export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Publication_NumberInputs = {
    number: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "publication {number}" |
*
* @param {Figures_Publication_NumberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_publication_number: ((inputs: Figures_Publication_NumberInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Publication_NumberInputs, {
    locale?: "en" | "es";
}, {}>;
