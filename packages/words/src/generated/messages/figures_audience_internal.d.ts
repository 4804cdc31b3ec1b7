export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Audience_InternalInputs = {};
/**
* | output |
* | --- |
* | "internal: exact numbers" |
*
* @param {Figures_Audience_InternalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_audience_internal: ((inputs?: Figures_Audience_InternalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Audience_InternalInputs, {
    locale?: "en" | "es";
}, {}>;
