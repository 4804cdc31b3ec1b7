export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_NearestInputs = {
    label: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "The nearest other person is {label}." |
*
* @param {Web_NearestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_nearest: ((inputs: Web_NearestInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_NearestInputs, {
    locale?: "en" | "es";
}, {}>;
