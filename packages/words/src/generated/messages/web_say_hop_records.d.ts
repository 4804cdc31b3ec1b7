export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Hop_RecordsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} record" |
* | * | "{n} records" |
*
* @param {Web_Say_Hop_RecordsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_records: ((inputs: Web_Say_Hop_RecordsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_RecordsInputs, {
    locale?: "en" | "es";
}, {}>;
