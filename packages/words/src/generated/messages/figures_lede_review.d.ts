export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Lede_ReviewInputs = {
    n: NonNullable<unknown>;
    shown: NonNullable<unknown>;
    persons: NonNullable<unknown>;
};
/**
* | count | output |
* | --- | --- |
* | "one" | "{shown} of the {persons} persons [in the files](P0) is [under review](C) because of a detail shared with it or a record that names it." |
* | * | "{shown} of the {persons} persons [in the files](P0) are [under review](C) because of a detail shared with it or a record that names it." |
*
* @param {Figures_Lede_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_lede_review: ((inputs: Figures_Lede_ReviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_ReviewInputs, {
    locale?: "en" | "es";
}, {}>;
