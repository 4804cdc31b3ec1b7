export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_FromInputs = {};
/**
* | output |
* | --- |
* | "from" |
*
* @param {Figures_Column_FromInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_from: ((inputs?: Figures_Column_FromInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_FromInputs, {
    locale?: "en" | "es";
}, {}>;
