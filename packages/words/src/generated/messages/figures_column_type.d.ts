export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_TypeInputs = {};
/**
* | output |
* | --- |
* | "type" |
*
* @param {Figures_Column_TypeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_type: ((inputs?: Figures_Column_TypeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_TypeInputs, {
    locale?: "en" | "es";
}, {}>;
