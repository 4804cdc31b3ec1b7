export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_LinksInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} link" |
* | * | "{n} links" |
*
* @param {Amount_LinksInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_links: ((inputs: Amount_LinksInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_LinksInputs, {
    locale?: "en" | "es";
}, {}>;
