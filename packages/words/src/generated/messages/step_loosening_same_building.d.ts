export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Loosening_Same_BuildingInputs = {};
/**
* | output |
* | --- |
* | "the same building, with and without a unit" |
*
* @param {Step_Loosening_Same_BuildingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_loosening_same_building: ((inputs?: Step_Loosening_Same_BuildingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_Same_BuildingInputs, {
    locale?: "en" | "es";
}, {}>;
