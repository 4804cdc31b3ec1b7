export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Ribbon_BuildingInputs = {};
/**
* | output |
* | --- |
* | "building, no unit" |
*
* @param {Finding_Ribbon_BuildingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_ribbon_building: ((inputs?: Finding_Ribbon_BuildingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_BuildingInputs, {
    locale?: "en" | "es";
}, {}>;
