export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figure_Unit_PersonInputs = {};
/**
* | output |
* | --- |
* | "persons" |
*
* @param {Figure_Unit_PersonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figure_unit_person: ((inputs?: Figure_Unit_PersonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figure_Unit_PersonInputs, {
    locale?: "en" | "es";
}, {}>;
