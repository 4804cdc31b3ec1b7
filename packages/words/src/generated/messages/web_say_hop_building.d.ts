export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Hop_BuildingInputs = {};
/**
* | output |
* | --- |
* | "building, no unit" |
*
* @param {Web_Say_Hop_BuildingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_building: ((inputs?: Web_Say_Hop_BuildingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_BuildingInputs, {
    locale?: "en" | "es";
}, {}>;
