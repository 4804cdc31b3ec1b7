export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Take_NextInputs = {};
/**
* | output |
* | --- |
* | "Take the next" |
*
* @param {Web_Take_NextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_take_next: ((inputs?: Web_Take_NextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Take_NextInputs, {
    locale?: "en" | "es";
}, {}>;
