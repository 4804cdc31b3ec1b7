export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Phases_RightInputs = {};
/**
* | output |
* | --- |
* | "dark: before decided; green: after a decision" |
*
* @param {Figures_Phases_RightInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_phases_right: ((inputs?: Figures_Phases_RightInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Phases_RightInputs, {
    locale?: "en" | "es";
}, {}>;
