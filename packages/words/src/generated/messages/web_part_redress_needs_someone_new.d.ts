export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Part_Redress_Needs_Someone_NewInputs = {};
/**
* | output |
* | --- |
* | "The challenge goes to someone who has not decided on this person." |
*
* @param {Web_Part_Redress_Needs_Someone_NewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_redress_needs_someone_new: ((inputs?: Web_Part_Redress_Needs_Someone_NewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Redress_Needs_Someone_NewInputs, {
    locale?: "en" | "es";
}, {}>;
