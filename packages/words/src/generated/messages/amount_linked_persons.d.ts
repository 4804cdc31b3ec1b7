export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_Linked_PersonsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} linked person" |
* | * | "{n} linked persons" |
*
* @param {Amount_Linked_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_linked_persons: ((inputs: Amount_Linked_PersonsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_Linked_PersonsInputs, {
    locale?: "en" | "es";
}, {}>;
