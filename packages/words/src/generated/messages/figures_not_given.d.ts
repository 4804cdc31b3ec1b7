export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Not_GivenInputs = {};
/**
* | output |
* | --- |
* | "not given" |
*
* @param {Figures_Not_GivenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_not_given: ((inputs?: Figures_Not_GivenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Not_GivenInputs, {
    locale?: "en" | "es";
}, {}>;
