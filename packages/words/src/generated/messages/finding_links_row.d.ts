export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Links_RowInputs = {
    least: NonNullable<unknown>;
    observed: NonNullable<unknown>;
    expected: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "At least {least}: {observed} persons, {expected} expected by chance." |
*
* @param {Finding_Links_RowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_row: ((inputs: Finding_Links_RowInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_RowInputs, {
    locale?: "en" | "es";
}, {}>;
