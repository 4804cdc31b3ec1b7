export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Pairs_SummaryInputs = {
    sharing: NonNullable<unknown>;
    tests: NonNullable<unknown>;
    hypergeometric: NonNullable<unknown>;
    bicm: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{sharing} of {tests} pairs share at least one detail; {hypergeometric} would with details drawn equally likely, {bicm} with details as popular as seen." |
*
* @param {Finding_Pairs_SummaryInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_pairs_summary: ((inputs: Finding_Pairs_SummaryInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Pairs_SummaryInputs, {
    locale?: "en" | "es";
}, {}>;
