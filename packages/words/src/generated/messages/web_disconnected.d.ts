export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_DisconnectedInputs = {};
/**
* | output |
* | --- |
* | "Connection lost. What you type is kept on this machine; nothing is sent until the connection is back." |
*
* @param {Web_DisconnectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_disconnected: ((inputs?: Web_DisconnectedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_DisconnectedInputs, {
    locale?: "en" | "es";
}, {}>;
