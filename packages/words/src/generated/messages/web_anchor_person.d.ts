export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Anchor_PersonInputs = {};
/**
* | output |
* | --- |
* | "person" |
*
* @param {Web_Anchor_PersonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_anchor_person: ((inputs?: Web_Anchor_PersonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_PersonInputs, {
    locale?: "en" | "es";
}, {}>;
