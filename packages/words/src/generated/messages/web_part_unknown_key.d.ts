export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Part_Unknown_KeyInputs = {};
/**
* | output |
* | --- |
* | "Unlock a key to answer." |
*
* @param {Web_Part_Unknown_KeyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_unknown_key: ((inputs?: Web_Part_Unknown_KeyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Unknown_KeyInputs, {
    locale?: "en" | "es";
}, {}>;
