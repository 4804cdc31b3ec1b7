export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Gate1_RivalsInputs = {
    bits: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Two people who share this much take {bits} bits away." |
*
* @param {Web_Gate1_RivalsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_rivals: ((inputs: Web_Gate1_RivalsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_RivalsInputs, {
    locale?: "en" | "es";
}, {}>;
