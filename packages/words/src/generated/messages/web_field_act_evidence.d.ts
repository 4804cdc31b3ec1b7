export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Act_EvidenceInputs = {};
/**
* | output |
* | --- |
* | "It rests on" |
*
* @param {Web_Field_Act_EvidenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_evidence: ((inputs?: Web_Field_Act_EvidenceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_EvidenceInputs, {
    locale?: "en" | "es";
}, {}>;
