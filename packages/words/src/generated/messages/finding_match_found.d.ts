export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Match_FoundInputs = {
    matches: NonNullable<unknown>;
    compared: NonNullable<unknown>;
    wrong: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{matches} matches from {compared} pairs compared; {wrong} of them are expected to be wrong." |
*
* @param {Finding_Match_FoundInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_match_found: ((inputs: Finding_Match_FoundInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Match_FoundInputs, {
    locale?: "en" | "es";
}, {}>;
