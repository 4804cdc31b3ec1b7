export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_SystemsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} system" |
* | * | "{n} systems" |
*
* @param {Amount_SystemsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_systems: ((inputs: Amount_SystemsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_SystemsInputs, {
    locale?: "en" | "es";
}, {}>;
