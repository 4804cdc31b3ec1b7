export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_TextsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} text" |
* | * | "{n} texts" |
*
* @param {Amount_TextsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_texts: ((inputs: Amount_TextsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_TextsInputs, {
    locale?: "en" | "es";
}, {}>;
