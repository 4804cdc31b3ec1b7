export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Ribbon_TitleInputs = {
    person: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Evidence paths of person {person}" |
*
* @param {Finding_Ribbon_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_ribbon_title: ((inputs: Finding_Ribbon_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
