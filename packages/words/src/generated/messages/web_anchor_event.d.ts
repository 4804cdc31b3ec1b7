export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Anchor_EventInputs = {};
/**
* | output |
* | --- |
* | "event" |
*
* @param {Web_Anchor_EventInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_anchor_event: ((inputs?: Web_Anchor_EventInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_EventInputs, {
    locale?: "en" | "es";
}, {}>;
