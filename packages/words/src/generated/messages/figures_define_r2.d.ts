export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_R2Inputs = {};
/**
* | output |
* | --- |
* | "Readable records with nothing beyond a name, or too little: they make no person." |
*
* @param {Figures_Define_R2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_r2: ((inputs?: Figures_Define_R2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_R2Inputs, {
    locale?: "en" | "es";
}, {}>;
