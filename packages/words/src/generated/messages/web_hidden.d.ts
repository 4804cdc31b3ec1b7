export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_HiddenInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} answer is hidden from you." |
* | * | "{n} answers are hidden from you." |
*
* @param {Web_HiddenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_hidden: ((inputs: Web_HiddenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_HiddenInputs, {
    locale?: "en" | "es";
}, {}>;
