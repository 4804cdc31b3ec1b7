export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_R4Inputs = {};
/**
* | output |
* | --- |
* | "Resolved records beyond the first of each person: R1 less P0." |
*
* @param {Figures_Define_R4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_r4: ((inputs?: Figures_Define_R4Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_R4Inputs, {
    locale?: "en" | "es";
}, {}>;
