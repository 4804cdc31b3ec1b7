export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Not_SearchedInputs = {
    systems: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Not searched for this person: {systems}." |
*
* @param {Figures_Not_SearchedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_not_searched: ((inputs: Figures_Not_SearchedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Not_SearchedInputs, {
    locale?: "en" | "es";
}, {}>;
