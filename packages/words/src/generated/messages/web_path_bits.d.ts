export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Path_BitsInputs = {
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{n} bits" |
*
* @param {Web_Path_BitsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_path_bits: ((inputs: Web_Path_BitsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Path_BitsInputs, {
    locale?: "en" | "es";
}, {}>;
