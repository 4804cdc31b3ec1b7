export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_People_Names_OnlyInputs = {};
/**
* | output |
* | --- |
* | "This file holds names and nothing else: names alone make candidates, never persons. --names-only groups equal names." |
*
* @param {Finding_People_Names_OnlyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_names_only: ((inputs?: Finding_People_Names_OnlyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_Names_OnlyInputs, {
    locale?: "en" | "es";
}, {}>;
