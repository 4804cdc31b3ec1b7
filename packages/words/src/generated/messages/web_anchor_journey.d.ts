export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Anchor_JourneyInputs = {};
/**
* | output |
* | --- |
* | "journey" |
*
* @param {Web_Anchor_JourneyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_anchor_journey: ((inputs?: Web_Anchor_JourneyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_JourneyInputs, {
    locale?: "en" | "es";
}, {}>;
