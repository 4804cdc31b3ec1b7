export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_B2Inputs = {};
/**
* | output |
* | --- |
* | "Of the persons acted on before decided, those since settled as not the person, no link, or link with nothing adverse." |
*
* @param {Figures_Define_B2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_b2: ((inputs?: Figures_Define_B2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_B2Inputs, {
    locale?: "en" | "es";
}, {}>;
