export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Change_TakenInputs = {};
/**
* | output |
* | --- |
* | "taken from the queue" |
*
* @param {Web_Change_TakenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_change_taken: ((inputs?: Web_Change_TakenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_TakenInputs, {
    locale?: "en" | "es";
}, {}>;
