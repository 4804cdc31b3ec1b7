export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_NetworksInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} network" |
* | * | "{n} networks" |
*
* @param {Amount_NetworksInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_networks: ((inputs: Amount_NetworksInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_NetworksInputs, {
    locale?: "en" | "es";
}, {}>;
