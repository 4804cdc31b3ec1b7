export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Exclusion_TwoInputs = {
    n: NonNullable<unknown>;
    expected: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Of these, {n} shared two or more details; coincidence would give about {expected}." |
*
* @param {Web_Exclusion_TwoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_exclusion_two: ((inputs: Web_Exclusion_TwoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_TwoInputs, {
    locale?: "en" | "es";
}, {}>;
