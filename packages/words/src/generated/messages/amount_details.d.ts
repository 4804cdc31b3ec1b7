export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_DetailsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} shared detail" |
* | * | "{n} shared details" |
*
* @param {Amount_DetailsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_details: ((inputs: Amount_DetailsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_DetailsInputs, {
    locale?: "en" | "es";
}, {}>;
