export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Status_FinalInputs = {};
/**
* | output |
* | --- |
* | "final" |
*
* @param {Figures_Status_FinalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_status_final: ((inputs?: Figures_Status_FinalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Status_FinalInputs, {
    locale?: "en" | "es";
}, {}>;
