export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Action_ChargedInputs = {};
/**
* | output |
* | --- |
* | "charged" |
*
* @param {Web_Say_Action_ChargedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_charged: ((inputs?: Web_Say_Action_ChargedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_ChargedInputs, {
    locale?: "en" | "es";
}, {}>;
