export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_ConnectedInputs = {};
/**
* | output |
* | --- |
* | "connected" |
*
* @param {Web_ConnectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_connected: ((inputs?: Web_ConnectedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ConnectedInputs, {
    locale?: "en" | "es";
}, {}>;
