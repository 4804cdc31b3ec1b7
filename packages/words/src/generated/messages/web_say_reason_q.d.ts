export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reason_QInputs = {
    q: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "q = {q}" |
*
* @param {Web_Say_Reason_QInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_q: ((inputs: Web_Say_Reason_QInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_QInputs, {
    locale?: "en" | "es";
}, {}>;
