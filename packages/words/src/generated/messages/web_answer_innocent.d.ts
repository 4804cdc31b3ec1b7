export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Answer_InnocentInputs = {
    text: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Innocent explanation: {text}" |
*
* @param {Web_Answer_InnocentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_answer_innocent: ((inputs: Web_Answer_InnocentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Answer_InnocentInputs, {
    locale?: "en" | "es";
}, {}>;
