export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_BornInputs = {
    year: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "born {year}" |
*
* @param {Web_BornInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_born: ((inputs: Web_BornInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_BornInputs, {
    locale?: "en" | "es";
}, {}>;
