export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_W1Inputs = {};
/**
* | output |
* | --- |
* | "Held at the as-of point, by a dated claim. Custody can begin elsewhere and end: it is neither a part nor a bound of the arrests." |
*
* @param {Figures_Define_W1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_w1: ((inputs?: Figures_Define_W1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W1Inputs, {
    locale?: "en" | "es";
}, {}>;
