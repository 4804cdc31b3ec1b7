export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Part_No_KeyInputs = {};
/**
* | output |
* | --- |
* | "Unlock a key to answer." |
*
* @param {Web_Part_No_KeyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_no_key: ((inputs?: Web_Part_No_KeyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_No_KeyInputs, {
    locale?: "en" | "es";
}, {}>;
