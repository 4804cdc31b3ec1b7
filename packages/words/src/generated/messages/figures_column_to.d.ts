export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_ToInputs = {};
/**
* | output |
* | --- |
* | "to" |
*
* @param {Figures_Column_ToInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_to: ((inputs?: Figures_Column_ToInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_ToInputs, {
    locale?: "en" | "es";
}, {}>;
