export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Flow_TitleInputs = {};
/**
* | output |
* | --- |
* | "Flow of the cohort" |
*
* @param {Figures_Flow_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_title: ((inputs?: Figures_Flow_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
