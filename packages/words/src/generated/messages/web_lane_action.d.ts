export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Lane_ActionInputs = {};
/**
* | output |
* | --- |
* | "Actions" |
*
* @param {Web_Lane_ActionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_lane_action: ((inputs?: Web_Lane_ActionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Lane_ActionInputs, {
    locale?: "en" | "es";
}, {}>;
