export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Try_Drops_OutInputs = {};
/**
* | output |
* | --- |
* | "The person drops out." |
*
* @param {Web_Try_Drops_OutInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_drops_out: ((inputs?: Web_Try_Drops_OutInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_Drops_OutInputs, {
    locale?: "en" | "es";
}, {}>;
