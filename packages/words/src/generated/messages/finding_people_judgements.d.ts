export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_People_JudgementsInputs = {
    a: NonNullable<unknown>;
    b: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "The judgements on {a} and {b} contradict each other." |
*
* @param {Finding_People_JudgementsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_judgements: ((inputs: Finding_People_JudgementsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_JudgementsInputs, {
    locale?: "en" | "es";
}, {}>;
