export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_People_BlocksInputs = {
    detail: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Some blocks stay too large even after splitting ({detail}); their pairs are found by other rules or not at all." |
*
* @param {Finding_People_BlocksInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_blocks: ((inputs: Finding_People_BlocksInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_BlocksInputs, {
    locale?: "en" | "es";
}, {}>;
