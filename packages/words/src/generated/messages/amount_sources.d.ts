export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_SourcesInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} source" |
* | * | "{n} sources" |
*
* @param {Amount_SourcesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_sources: ((inputs: Amount_SourcesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_SourcesInputs, {
    locale?: "en" | "es";
}, {}>;
