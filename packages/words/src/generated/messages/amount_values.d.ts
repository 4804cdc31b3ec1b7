export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_ValuesInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value" |
* | * | "{n} values" |
*
* @param {Amount_ValuesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_values: ((inputs: Amount_ValuesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_ValuesInputs, {
    locale?: "en" | "es";
}, {}>;
