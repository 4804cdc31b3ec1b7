export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_IdInputs = {};
/**
* | output |
* | --- |
* | "id" |
*
* @param {Figures_Column_IdInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_id: ((inputs?: Figures_Column_IdInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_IdInputs, {
    locale?: "en" | "es";
}, {}>;
