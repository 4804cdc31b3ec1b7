export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Flow_Chance_3Inputs = {};
/**
* | output |
* | --- |
* | "arise by coincidence" |
*
* @param {Figures_Flow_Chance_3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_chance_3: ((inputs?: Figures_Flow_Chance_3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_Chance_3Inputs, {
    locale?: "en" | "es";
}, {}>;
