export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_How_To_DecideInputs = {
    id: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "This page only shows. To answer: lookback review decide {id} --outcome CODE --reason TEXT --evidence ID --key FILE" |
*
* @param {Figures_How_To_DecideInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_how_to_decide: ((inputs: Figures_How_To_DecideInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_How_To_DecideInputs, {
    locale?: "en" | "es";
}, {}>;
