export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_ObservedInputs = {};
/**
* | output |
* | --- |
* | "observed" |
*
* @param {Figures_Column_ObservedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_observed: ((inputs?: Figures_Column_ObservedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_ObservedInputs, {
    locale?: "en" | "es";
}, {}>;
