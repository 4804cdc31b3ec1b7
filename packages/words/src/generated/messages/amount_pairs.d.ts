export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_PairsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} pair" |
* | * | "{n} pairs" |
*
* @param {Amount_PairsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_pairs: ((inputs: Amount_PairsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_PairsInputs, {
    locale?: "en" | "es";
}, {}>;
