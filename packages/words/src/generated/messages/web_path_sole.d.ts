export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Path_SoleInputs = {};
/**
* | output |
* | --- |
* | "everything on this way hangs on this one item" |
*
* @param {Web_Path_SoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_path_sole: ((inputs?: Web_Path_SoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Path_SoleInputs, {
    locale?: "en" | "es";
}, {}>;
