export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Links_NothingInputs = {};
/**
* | output |
* | --- |
* | "Nobody who is tested touched the network." |
*
* @param {Finding_Links_NothingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_nothing: ((inputs?: Finding_Links_NothingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_NothingInputs, {
    locale?: "en" | "es";
}, {}>;
