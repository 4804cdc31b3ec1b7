export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_BytesInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} byte" |
* | * | "{n} bytes" |
*
* @param {Amount_BytesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_bytes: ((inputs: Amount_BytesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_BytesInputs, {
    locale?: "en" | "es";
}, {}>;
