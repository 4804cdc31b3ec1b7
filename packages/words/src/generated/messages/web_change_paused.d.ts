export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Change_PausedInputs = {};
/**
* | output |
* | --- |
* | "paused" |
*
* @param {Web_Change_PausedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_change_paused: ((inputs?: Web_Change_PausedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_PausedInputs, {
    locale?: "en" | "es";
}, {}>;
