export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Action_StayedInputs = {};
/**
* | output |
* | --- |
* | "order stayed" |
*
* @param {Web_Say_Action_StayedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_stayed: ((inputs?: Web_Say_Action_StayedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_StayedInputs, {
    locale?: "en" | "es";
}, {}>;
