export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Kinds_VehicleInputs = {};
/**
* | output |
* | --- |
* | "vehicles" |
*
* @param {Step_Kinds_VehicleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_kinds_vehicle: ((inputs?: Step_Kinds_VehicleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_VehicleInputs, {
    locale?: "en" | "es";
}, {}>;
