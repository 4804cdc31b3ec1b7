export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Look_AgainInputs = {};
/**
* | output |
* | --- |
* | "Look again on" |
*
* @param {Web_Look_AgainInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_look_again: ((inputs?: Web_Look_AgainInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Look_AgainInputs, {
    locale?: "en" | "es";
}, {}>;
