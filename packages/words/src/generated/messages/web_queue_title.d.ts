export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Queue_TitleInputs = {};
/**
* | output |
* | --- |
* | "Queue" |
*
* @param {Web_Queue_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_queue_title: ((inputs?: Web_Queue_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Queue_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
