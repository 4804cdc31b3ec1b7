export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_X4bInputs = {};
/**
* | output |
* | --- |
* | "What the person shares is no more than chance alone would give. By a charter rule approved by two people; sampled with the cleared." |
*
* @param {Figures_Define_X4bInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_x4b: ((inputs?: Figures_Define_X4bInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_X4bInputs, {
    locale?: "en" | "es";
}, {}>;
