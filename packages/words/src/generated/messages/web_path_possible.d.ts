export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Path_PossibleInputs = {};
/**
* | output |
* | --- |
* | "only possible" |
*
* @param {Web_Path_PossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_path_possible: ((inputs?: Web_Path_PossibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Path_PossibleInputs, {
    locale?: "en" | "es";
}, {}>;
