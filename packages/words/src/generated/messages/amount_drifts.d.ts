export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_DriftsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} drift" |
* | * | "{n} drifts" |
*
* @param {Amount_DriftsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_drifts: ((inputs: Amount_DriftsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_DriftsInputs, {
    locale?: "en" | "es";
}, {}>;
