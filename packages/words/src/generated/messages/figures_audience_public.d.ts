export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Audience_PublicInputs = {};
/**
* | output |
* | --- |
* | "public: small numbers withheld" |
*
* @param {Figures_Audience_PublicInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_audience_public: ((inputs?: Figures_Audience_PublicInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Audience_PublicInputs, {
    locale?: "en" | "es";
}, {}>;
