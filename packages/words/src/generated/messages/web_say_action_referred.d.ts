export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Action_ReferredInputs = {};
/**
* | output |
* | --- |
* | "referred" |
*
* @param {Web_Say_Action_ReferredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_referred: ((inputs?: Web_Say_Action_ReferredInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_ReferredInputs, {
    locale?: "en" | "es";
}, {}>;
