export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Pub_FirstInputs = {};
/**
* | output |
* | --- |
* | "There is no publication before this one." |
*
* @param {Web_Pub_FirstInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_first: ((inputs?: Web_Pub_FirstInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_FirstInputs, {
    locale?: "en" | "es";
}, {}>;
