export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Flow_Chance_2Inputs = {};
/**
* | output |
* | --- |
* | "with two or more would" |
*
* @param {Figures_Flow_Chance_2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_chance_2: ((inputs?: Figures_Flow_Chance_2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_Chance_2Inputs, {
    locale?: "en" | "es";
}, {}>;
