export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_UsesInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} use of details" |
* | * | "{n} uses of details" |
*
* @param {Amount_UsesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_uses: ((inputs: Amount_UsesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_UsesInputs, {
    locale?: "en" | "es";
}, {}>;
