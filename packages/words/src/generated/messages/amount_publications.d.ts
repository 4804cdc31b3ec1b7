export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_PublicationsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} publication" |
* | * | "{n} publications" |
*
* @param {Amount_PublicationsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_publications: ((inputs: Amount_PublicationsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_PublicationsInputs, {
    locale?: "en" | "es";
}, {}>;
