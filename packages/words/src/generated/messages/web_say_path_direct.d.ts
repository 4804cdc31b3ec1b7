export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Path_DirectInputs = {};
/**
* | output |
* | --- |
* | "A record of the network names this person; no count is needed." |
*
* @param {Web_Say_Path_DirectInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_path_direct: ((inputs?: Web_Say_Path_DirectInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Path_DirectInputs, {
    locale?: "en" | "es";
}, {}>;
