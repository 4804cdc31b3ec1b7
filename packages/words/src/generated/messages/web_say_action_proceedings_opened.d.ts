export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Action_Proceedings_OpenedInputs = {};
/**
* | output |
* | --- |
* | "proceedings opened" |
*
* @param {Web_Say_Action_Proceedings_OpenedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_proceedings_opened: ((inputs?: Web_Say_Action_Proceedings_OpenedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_Proceedings_OpenedInputs, {
    locale?: "en" | "es";
}, {}>;
