export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_SourceInputs = {};
/**
* | output |
* | --- |
* | "source" |
*
* @param {Figures_Column_SourceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_source: ((inputs?: Figures_Column_SourceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_SourceInputs, {
    locale?: "en" | "es";
}, {}>;
