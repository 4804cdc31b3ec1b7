export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Path_PossibleInputs = {};
/**
* | output |
* | --- |
* | "No date says that it was used in the time of the network." |
*
* @param {Web_Say_Path_PossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_path_possible: ((inputs?: Web_Say_Path_PossibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Path_PossibleInputs, {
    locale?: "en" | "es";
}, {}>;
