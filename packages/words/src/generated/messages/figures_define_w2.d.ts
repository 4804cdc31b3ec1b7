export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_W2Inputs = {};
/**
* | output |
* | --- |
* | "A dated claim that has not expired says where the person is." |
*
* @param {Figures_Define_W2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_w2: ((inputs?: Figures_Define_W2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W2Inputs, {
    locale?: "en" | "es";
}, {}>;
