export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_People_SmallInputs = {
    records: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Only {records} records: too few to learn from with confidence. Look at every person before use." |
*
* @param {Finding_People_SmallInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_small: ((inputs: Finding_People_SmallInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_SmallInputs, {
    locale?: "en" | "es";
}, {}>;
