export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_SupersedesInputs = {
    number: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "replaces {number}" |
*
* @param {Figures_SupersedesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_supersedes: ((inputs: Figures_SupersedesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_SupersedesInputs, {
    locale?: "en" | "es";
}, {}>;
