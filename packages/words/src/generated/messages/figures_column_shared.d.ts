export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_SharedInputs = {};
/**
* | output |
* | --- |
* | "network details used" |
*
* @param {Figures_Column_SharedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_shared: ((inputs?: Figures_Column_SharedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_SharedInputs, {
    locale?: "en" | "es";
}, {}>;
