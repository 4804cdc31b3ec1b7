export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Surprise_QInputs = {
    q: NonNullable<unknown>;
    tests: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "q = {q} after {tests} tests." |
*
* @param {Web_Surprise_QInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_surprise_q: ((inputs: Web_Surprise_QInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Surprise_QInputs, {
    locale?: "en" | "es";
}, {}>;
