export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Action_StoppedInputs = {};
/**
* | output |
* | --- |
* | "stopped" |
*
* @param {Web_Say_Action_StoppedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_stopped: ((inputs?: Web_Say_Action_StoppedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_StoppedInputs, {
    locale?: "en" | "es";
}, {}>;
