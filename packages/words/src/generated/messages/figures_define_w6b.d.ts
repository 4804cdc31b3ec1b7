export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_W6bInputs = {};
/**
* | output |
* | --- |
* | "The last known location is older than the charter allows, and the searches are not complete." |
*
* @param {Figures_Define_W6bInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_w6b: ((inputs?: Figures_Define_W6bInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W6bInputs, {
    locale?: "en" | "es";
}, {}>;
