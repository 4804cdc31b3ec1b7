export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Kinds_DeviceInputs = {};
/**
* | output |
* | --- |
* | "devices" |
*
* @param {Step_Kinds_DeviceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_kinds_device: ((inputs?: Step_Kinds_DeviceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_DeviceInputs, {
    locale?: "en" | "es";
}, {}>;
