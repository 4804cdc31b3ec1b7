export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_SystemInputs = {};
/**
* | output |
* | --- |
* | "system" |
*
* @param {Figures_Column_SystemInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_system: ((inputs?: Figures_Column_SystemInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_SystemInputs, {
    locale?: "en" | "es";
}, {}>;
