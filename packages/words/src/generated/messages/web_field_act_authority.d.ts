export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Act_AuthorityInputs = {};
/**
* | output |
* | --- |
* | "Which authority" |
*
* @param {Web_Field_Act_AuthorityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_authority: ((inputs?: Web_Field_Act_AuthorityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_AuthorityInputs, {
    locale?: "en" | "es";
}, {}>;
