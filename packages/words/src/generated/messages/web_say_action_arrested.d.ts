export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Action_ArrestedInputs = {};
/**
* | output |
* | --- |
* | "arrested" |
*
* @param {Web_Say_Action_ArrestedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_arrested: ((inputs?: Web_Say_Action_ArrestedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_ArrestedInputs, {
    locale?: "en" | "es";
}, {}>;
