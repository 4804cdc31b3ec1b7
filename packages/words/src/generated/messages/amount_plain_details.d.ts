export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_Plain_DetailsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} detail" |
* | * | "{n} details" |
*
* @param {Amount_Plain_DetailsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_plain_details: ((inputs: Amount_Plain_DetailsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_Plain_DetailsInputs, {
    locale?: "en" | "es";
}, {}>;
