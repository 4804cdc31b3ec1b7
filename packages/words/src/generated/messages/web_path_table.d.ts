export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Path_TableInputs = {};
/**
* | output |
* | --- |
* | "ways to the network" |
*
* @param {Web_Path_TableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_path_table: ((inputs?: Web_Path_TableInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Path_TableInputs, {
    locale?: "en" | "es";
}, {}>;
