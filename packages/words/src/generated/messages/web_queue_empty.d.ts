export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Queue_EmptyInputs = {};
/**
* | output |
* | --- |
* | "No person matches these filters." |
*
* @param {Web_Queue_EmptyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_queue_empty: ((inputs?: Web_Queue_EmptyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Queue_EmptyInputs, {
    locale?: "en" | "es";
}, {}>;
