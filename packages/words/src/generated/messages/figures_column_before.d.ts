export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_BeforeInputs = {};
/**
* | output |
* | --- |
* | "before" |
*
* @param {Figures_Column_BeforeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_before: ((inputs?: Figures_Column_BeforeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_BeforeInputs, {
    locale?: "en" | "es";
}, {}>;
