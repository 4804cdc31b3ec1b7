export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Try_Only_HubsInputs = {};
/**
* | output |
* | --- |
* | "What is left are hubs alone, which carry no weight of their own." |
*
* @param {Web_Try_Only_HubsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_only_hubs: ((inputs?: Web_Try_Only_HubsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_Only_HubsInputs, {
    locale?: "en" | "es";
}, {}>;
