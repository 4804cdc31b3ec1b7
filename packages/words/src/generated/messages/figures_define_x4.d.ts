export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_X4Inputs = {};
/**
* | output |
* | --- |
* | "Hub-only and chance-compatible together." |
*
* @param {Figures_Define_X4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_x4: ((inputs?: Figures_Define_X4Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_X4Inputs, {
    locale?: "en" | "es";
}, {}>;
