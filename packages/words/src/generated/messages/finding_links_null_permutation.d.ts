export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Links_Null_PermutationInputs = {
    permutations: NonNullable<unknown>;
    seed: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Chance: {permutations} random exchanges of who used what, everybody as busy and every detail as popular as seen, seed {seed}." |
*
* @param {Finding_Links_Null_PermutationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_null_permutation: ((inputs: Finding_Links_Null_PermutationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_Null_PermutationInputs, {
    locale?: "en" | "es";
}, {}>;
