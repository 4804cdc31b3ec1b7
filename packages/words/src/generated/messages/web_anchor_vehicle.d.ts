export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Anchor_VehicleInputs = {};
/**
* | output |
* | --- |
* | "vehicle" |
*
* @param {Web_Anchor_VehicleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_anchor_vehicle: ((inputs?: Web_Anchor_VehicleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_VehicleInputs, {
    locale?: "en" | "es";
}, {}>;
