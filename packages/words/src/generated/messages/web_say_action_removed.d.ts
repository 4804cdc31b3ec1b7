export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Action_RemovedInputs = {};
/**
* | output |
* | --- |
* | "removed" |
*
* @param {Web_Say_Action_RemovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_removed: ((inputs?: Web_Say_Action_RemovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_RemovedInputs, {
    locale?: "en" | "es";
}, {}>;
