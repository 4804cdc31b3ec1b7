export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Action_EndedInputs = {};
/**
* | output |
* | --- |
* | "ended" |
*
* @param {Web_Say_Action_EndedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_ended: ((inputs?: Web_Say_Action_EndedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_EndedInputs, {
    locale?: "en" | "es";
}, {}>;
