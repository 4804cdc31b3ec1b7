export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_X4aInputs = {};
/**
* | output |
* | --- |
* | "Every network detail of the person is a place or number that many unrelated people use, and there is no direct record. By a charter rule approved by two peop..." |
*
* @param {Figures_Define_X4aInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_x4a: ((inputs?: Figures_Define_X4aInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_X4aInputs, {
    locale?: "en" | "es";
}, {}>;
