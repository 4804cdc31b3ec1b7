export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_RecordsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} record" |
* | * | "{n} records" |
*
* @param {Amount_RecordsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_records: ((inputs: Amount_RecordsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_RecordsInputs, {
    locale?: "en" | "es";
}, {}>;
