export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Action_Carried_OutInputs = {};
/**
* | output |
* | --- |
* | "carried out" |
*
* @param {Web_Say_Action_Carried_OutInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_carried_out: ((inputs?: Web_Say_Action_Carried_OutInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_Carried_OutInputs, {
    locale?: "en" | "es";
}, {}>;
