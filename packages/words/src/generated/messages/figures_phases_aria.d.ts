export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Phases_AriaInputs = {};
/**
* | output |
* | --- |
* | "Adverse actions in order of time; the table of actions gives the numbers" |
*
* @param {Figures_Phases_AriaInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_phases_aria: ((inputs?: Figures_Phases_AriaInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Phases_AriaInputs, {
    locale?: "en" | "es";
}, {}>;
