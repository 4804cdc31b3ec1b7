export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Action_ReleasedInputs = {};
/**
* | output |
* | --- |
* | "released" |
*
* @param {Web_Say_Action_ReleasedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_released: ((inputs?: Web_Say_Action_ReleasedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_ReleasedInputs, {
    locale?: "en" | "es";
}, {}>;
