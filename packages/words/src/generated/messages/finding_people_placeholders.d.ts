export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_People_PlaceholdersInputs = {
    column: NonNullable<unknown>;
    values: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{column}: {values} values are held by too many different people and count as missing." |
*
* @param {Finding_People_PlaceholdersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_placeholders: ((inputs: Finding_People_PlaceholdersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_PlaceholdersInputs, {
    locale?: "en" | "es";
}, {}>;
