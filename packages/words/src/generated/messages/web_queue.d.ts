export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_QueueInputs = {};
/**
* | output |
* | --- |
* | "Queue" |
*
* @param {Web_QueueInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_queue: ((inputs?: Web_QueueInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_QueueInputs, {
    locale?: "en" | "es";
}, {}>;
