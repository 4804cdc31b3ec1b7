export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Gate1_PairInputs = {
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "This pair holds the {n} records together least: if it is wrong, they are two people." |
*
* @param {Web_Gate1_PairInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_pair: ((inputs: Web_Gate1_PairInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_PairInputs, {
    locale?: "en" | "es";
}, {}>;
