export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Path_HubInputs = {};
/**
* | output |
* | --- |
* | "hub" |
*
* @param {Web_Path_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_path_hub: ((inputs?: Web_Path_HubInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Path_HubInputs, {
    locale?: "en" | "es";
}, {}>;
