export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Action_Relief_GrantedInputs = {};
/**
* | output |
* | --- |
* | "relief granted" |
*
* @param {Web_Say_Action_Relief_GrantedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_relief_granted: ((inputs?: Web_Say_Action_Relief_GrantedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_Relief_GrantedInputs, {
    locale?: "en" | "es";
}, {}>;
