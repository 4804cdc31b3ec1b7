export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Lane_PlaceInputs = {};
/**
* | output |
* | --- |
* | "Places" |
*
* @param {Web_Lane_PlaceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_lane_place: ((inputs?: Web_Lane_PlaceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Lane_PlaceInputs, {
    locale?: "en" | "es";
}, {}>;
