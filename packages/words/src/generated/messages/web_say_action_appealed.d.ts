export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Action_AppealedInputs = {};
/**
* | output |
* | --- |
* | "appealed" |
*
* @param {Web_Say_Action_AppealedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_appealed: ((inputs?: Web_Say_Action_AppealedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_AppealedInputs, {
    locale?: "en" | "es";
}, {}>;
