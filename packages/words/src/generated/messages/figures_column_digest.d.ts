export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_DigestInputs = {};
/**
* | output |
* | --- |
* | "digest of the list" |
*
* @param {Figures_Column_DigestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_digest: ((inputs?: Figures_Column_DigestInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_DigestInputs, {
    locale?: "en" | "es";
}, {}>;
