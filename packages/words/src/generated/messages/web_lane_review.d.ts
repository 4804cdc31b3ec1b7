export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Lane_ReviewInputs = {};
/**
* | output |
* | --- |
* | "Review" |
*
* @param {Web_Lane_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_lane_review: ((inputs?: Web_Lane_ReviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Lane_ReviewInputs, {
    locale?: "en" | "es";
}, {}>;
