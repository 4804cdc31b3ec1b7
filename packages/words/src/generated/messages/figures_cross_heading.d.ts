export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Cross_HeadingInputs = {
    cohort: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Outcome by location, the same {cohort} persons under review" |
*
* @param {Figures_Cross_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_cross_heading: ((inputs: Figures_Cross_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Cross_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
