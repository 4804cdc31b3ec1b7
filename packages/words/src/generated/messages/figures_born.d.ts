export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_BornInputs = {
    date: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "born {date}" |
*
* @param {Figures_BornInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_born: ((inputs: Figures_BornInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_BornInputs, {
    locale?: "en" | "es";
}, {}>;
