export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_Found_FirstInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person found first" |
* | * | "{n} persons found first" |
*
* @param {Amount_Found_FirstInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_found_first: ((inputs: Amount_Found_FirstInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_Found_FirstInputs, {
    locale?: "en" | "es";
}, {}>;
