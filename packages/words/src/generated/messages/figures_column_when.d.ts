export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_WhenInputs = {};
/**
* | output |
* | --- |
* | "when" |
*
* @param {Figures_Column_WhenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_when: ((inputs?: Figures_Column_WhenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_WhenInputs, {
    locale?: "en" | "es";
}, {}>;
