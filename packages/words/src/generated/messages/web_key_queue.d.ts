export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Key_QueueInputs = {};
/**
* | output |
* | --- |
* | "go to the queue" |
*
* @param {Web_Key_QueueInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_queue: ((inputs?: Web_Key_QueueInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_QueueInputs, {
    locale?: "en" | "es";
}, {}>;
