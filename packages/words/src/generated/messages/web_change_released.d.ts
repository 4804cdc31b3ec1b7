export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Change_ReleasedInputs = {};
/**
* | output |
* | --- |
* | "given back to the queue" |
*
* @param {Web_Change_ReleasedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_change_released: ((inputs?: Web_Change_ReleasedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_ReleasedInputs, {
    locale?: "en" | "es";
}, {}>;
