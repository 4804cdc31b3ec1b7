export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_AddedInputs = {};
/**
* | output |
* | --- |
* | "added" |
*
* @param {Figures_Column_AddedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_added: ((inputs?: Figures_Column_AddedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_AddedInputs, {
    locale?: "en" | "es";
}, {}>;
