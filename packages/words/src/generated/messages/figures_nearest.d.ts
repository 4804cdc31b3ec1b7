export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_NearestInputs = {
    id: NonNullable<unknown>;
    differs: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "The nearest other person ({id}) is not this one: {differs}." |
*
* @param {Figures_NearestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_nearest: ((inputs: Figures_NearestInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_NearestInputs, {
    locale?: "en" | "es";
}, {}>;
