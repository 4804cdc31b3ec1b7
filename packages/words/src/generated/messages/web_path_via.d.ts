export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Path_ViaInputs = {};
/**
* | output |
* | --- |
* | "by" |
*
* @param {Web_Path_ViaInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_path_via: ((inputs?: Web_Path_ViaInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Path_ViaInputs, {
    locale?: "en" | "es";
}, {}>;
