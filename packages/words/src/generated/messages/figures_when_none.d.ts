export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_When_NoneInputs = {};
/**
* | output |
* | --- |
* | "Nothing about this person is dated." |
*
* @param {Figures_When_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_when_none: ((inputs?: Figures_When_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_When_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
