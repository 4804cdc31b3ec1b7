export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_People_CandidatesInputs = {
    candidates: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{candidates} pairs were not joined and may be one person: a human decides (candidates.csv)." |
*
* @param {Finding_People_CandidatesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_candidates: ((inputs: Finding_People_CandidatesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_CandidatesInputs, {
    locale?: "en" | "es";
}, {}>;
