export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_RemovedInputs = {};
/**
* | output |
* | --- |
* | "removed" |
*
* @param {Figures_Column_RemovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_removed: ((inputs?: Figures_Column_RemovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_RemovedInputs, {
    locale?: "en" | "es";
}, {}>;
