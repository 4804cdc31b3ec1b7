export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Path_ItemInputs = {};
/**
* | output |
* | --- |
* | "item" |
*
* @param {Web_Path_ItemInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_path_item: ((inputs?: Web_Path_ItemInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Path_ItemInputs, {
    locale?: "en" | "es";
}, {}>;
