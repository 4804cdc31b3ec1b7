export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Unit_PersonInputs = {};
/**
* | output |
* | --- |
* | "persons" |
*
* @param {Figures_Unit_PersonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_unit_person: ((inputs?: Figures_Unit_PersonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Unit_PersonInputs, {
    locale?: "en" | "es";
}, {}>;
