export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_S3Inputs = {};
/**
* | output |
* | --- |
* | "persons in adjudication\|adjudication" |
*
* @param {Figures_Noun_S3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_s3: ((inputs?: Figures_Noun_S3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_S3Inputs, {
    locale?: "en" | "es";
}, {}>;
