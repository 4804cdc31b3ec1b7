export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_In_HundredInputs = {
    n: NonNullable<unknown>;
    per: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{n} in {per}" |
*
* @param {Web_In_HundredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_in_hundred: ((inputs: Web_In_HundredInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_In_HundredInputs, {
    locale?: "en" | "es";
}, {}>;
