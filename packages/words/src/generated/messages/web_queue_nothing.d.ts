export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Queue_NothingInputs = {};
/**
* | output |
* | --- |
* | "Nothing waits for you here." |
*
* @param {Web_Queue_NothingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_queue_nothing: ((inputs?: Web_Queue_NothingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Queue_NothingInputs, {
    locale?: "en" | "es";
}, {}>;
