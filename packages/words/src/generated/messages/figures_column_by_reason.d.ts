export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_By_ReasonInputs = {};
/**
* | output |
* | --- |
* | "by reason" |
*
* @param {Figures_Column_By_ReasonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_by_reason: ((inputs?: Figures_Column_By_ReasonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_By_ReasonInputs, {
    locale?: "en" | "es";
}, {}>;
