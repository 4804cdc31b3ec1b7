export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_ClearedInputs = {};
/**
* | output |
* | --- |
* | "Settled as not the person, no link, or link with nothing adverse: D1, D2 and D3." |
*
* @param {Figures_Define_ClearedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_cleared: ((inputs?: Figures_Define_ClearedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_ClearedInputs, {
    locale?: "en" | "es";
}, {}>;
