export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_People_FoundInputs = {
    records: NonNullable<unknown>;
    persons: NonNullable<unknown>;
    joined: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{records} records, {persons} persons; {joined} of them of two or more records." |
*
* @param {Finding_People_FoundInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_found: ((inputs: Finding_People_FoundInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_FoundInputs, {
    locale?: "en" | "es";
}, {}>;
