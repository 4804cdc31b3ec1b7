export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_S4Inputs = {};
/**
* | output |
* | --- |
* | "Review is paused for a stated reason." |
*
* @param {Figures_Define_S4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_s4: ((inputs?: Figures_Define_S4Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_S4Inputs, {
    locale?: "en" | "es";
}, {}>;
