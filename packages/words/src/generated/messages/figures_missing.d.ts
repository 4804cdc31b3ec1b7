export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_MissingInputs = {
    fields: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Missing in every record: {fields}." |
*
* @param {Figures_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_missing: ((inputs: Figures_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
