export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Difference_HeadingInputs = {
    number: NonNullable<unknown>;
    date: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Difference to publication {number} of {date}" |
*
* @param {Figures_Difference_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_difference_heading: ((inputs: Figures_Difference_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Difference_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
