export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Only_PossibleInputs = {};
/**
* | output |
* | --- |
* | "only possible" |
*
* @param {Figures_Only_PossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_only_possible: ((inputs?: Figures_Only_PossibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Only_PossibleInputs, {
    locale?: "en" | "es";
}, {}>;
