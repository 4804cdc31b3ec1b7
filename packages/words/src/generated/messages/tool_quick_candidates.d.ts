export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Quick_CandidatesInputs = {
    pairs: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Candidates, not persons: {pairs} in candidates.csv. Names alone make nobody one person." |
*
* @param {Tool_Quick_CandidatesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_quick_candidates: ((inputs: Tool_Quick_CandidatesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_CandidatesInputs, {
    locale?: "en" | "es";
}, {}>;
