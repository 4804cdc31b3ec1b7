export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_When_AriaInputs = {};
/**
* | output |
* | --- |
* | "Timeline; the table below says the same" |
*
* @param {Figures_When_AriaInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_when_aria: ((inputs?: Figures_When_AriaInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_When_AriaInputs, {
    locale?: "en" | "es";
}, {}>;
