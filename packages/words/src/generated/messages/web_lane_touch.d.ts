export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Lane_TouchInputs = {};
/**
* | output |
* | --- |
* | "Shared details" |
*
* @param {Web_Lane_TouchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_lane_touch: ((inputs?: Web_Lane_TouchInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Lane_TouchInputs, {
    locale?: "en" | "es";
}, {}>;
