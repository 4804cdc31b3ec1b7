export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_TemptedInputs = {};
/**
* | output |
* | --- |
* | "tempting" |
*
* @param {Figures_Column_TemptedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_tempted: ((inputs?: Figures_Column_TemptedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_TemptedInputs, {
    locale?: "en" | "es";
}, {}>;
