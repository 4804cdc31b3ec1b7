export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Item_UnknownInputs = {};
/**
* | output |
* | --- |
* | "This person has no such item." |
*
* @param {Web_Problem_Item_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_item_unknown: ((inputs?: Web_Problem_Item_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Item_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
