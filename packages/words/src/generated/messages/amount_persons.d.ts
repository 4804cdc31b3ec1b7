export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_PersonsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person" |
* | * | "{n} persons" |
*
* @param {Amount_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_persons: ((inputs: Amount_PersonsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_PersonsInputs, {
    locale?: "en" | "es";
}, {}>;
