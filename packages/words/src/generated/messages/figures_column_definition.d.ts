export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_DefinitionInputs = {};
/**
* | output |
* | --- |
* | "definition" |
*
* @param {Figures_Column_DefinitionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_definition: ((inputs?: Figures_Column_DefinitionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_DefinitionInputs, {
    locale?: "en" | "es";
}, {}>;
