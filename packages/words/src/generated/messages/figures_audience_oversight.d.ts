export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Audience_OversightInputs = {};
/**
* | output |
* | --- |
* | "for oversight: exact numbers, pseudonymous lists" |
*
* @param {Figures_Audience_OversightInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_audience_oversight: ((inputs?: Figures_Audience_OversightInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Audience_OversightInputs, {
    locale?: "en" | "es";
}, {}>;
