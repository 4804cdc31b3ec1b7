export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Action_OtherInputs = {};
/**
* | output |
* | --- |
* | "action" |
*
* @param {Web_Say_Action_OtherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_other: ((inputs?: Web_Say_Action_OtherInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_OtherInputs, {
    locale?: "en" | "es";
}, {}>;
