export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_S3Inputs = {};
/**
* | output |
* | --- |
* | "The two answers differ and a third reader decides." |
*
* @param {Figures_Define_S3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_s3: ((inputs?: Figures_Define_S3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_S3Inputs, {
    locale?: "en" | "es";
}, {}>;
