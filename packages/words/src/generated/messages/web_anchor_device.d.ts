export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Anchor_DeviceInputs = {};
/**
* | output |
* | --- |
* | "device" |
*
* @param {Web_Anchor_DeviceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_anchor_device: ((inputs?: Web_Anchor_DeviceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_DeviceInputs, {
    locale?: "en" | "es";
}, {}>;
