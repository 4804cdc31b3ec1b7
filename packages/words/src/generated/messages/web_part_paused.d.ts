export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Part_PausedInputs = {};
/**
* | output |
* | --- |
* | "The review of this person is paused." |
*
* @param {Web_Part_PausedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_paused: ((inputs?: Web_Part_PausedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_PausedInputs, {
    locale?: "en" | "es";
}, {}>;
