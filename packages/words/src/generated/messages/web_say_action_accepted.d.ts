export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Action_AcceptedInputs = {};
/**
* | output |
* | --- |
* | "accepted" |
*
* @param {Web_Say_Action_AcceptedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_accepted: ((inputs?: Web_Say_Action_AcceptedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_AcceptedInputs, {
    locale?: "en" | "es";
}, {}>;
