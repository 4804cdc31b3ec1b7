export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Pairs_SmallestInputs = {
    hypergeometric: NonNullable<unknown>;
    bicm: NonNullable<unknown>;
    level: NonNullable<unknown>;
    survivingHypergeometric: NonNullable<unknown>;
    survivingBicm: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Smallest p: {hypergeometric} (hypergeometric), {bicm} (configuration model). Pairs that survive at {level} %: {survivingHypergeometric} and {survivingBicm}." |
*
* @param {Finding_Pairs_SmallestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_pairs_smallest: ((inputs: Finding_Pairs_SmallestInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Pairs_SmallestInputs, {
    locale?: "en" | "es";
}, {}>;
