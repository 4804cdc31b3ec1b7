export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_W6aInputs = {};
/**
* | output |
* | --- |
* | "At least one search that the charter requires was not made or not answered." |
*
* @param {Figures_Define_W6aInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_w6a: ((inputs?: Figures_Define_W6aInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W6aInputs, {
    locale?: "en" | "es";
}, {}>;
