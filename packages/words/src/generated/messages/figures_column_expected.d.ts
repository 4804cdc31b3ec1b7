export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_ExpectedInputs = {};
/**
* | output |
* | --- |
* | "expected by chance" |
*
* @param {Figures_Column_ExpectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_expected: ((inputs?: Figures_Column_ExpectedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_ExpectedInputs, {
    locale?: "en" | "es";
}, {}>;
