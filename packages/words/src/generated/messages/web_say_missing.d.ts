export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_MissingInputs = {
    field: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "no {field}" |
*
* @param {Web_Say_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_missing: ((inputs: Web_Say_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
