export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Chance_SurviveInputs = {
    count: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Persons whose count stands out after correction for many tests at 5 in 100: {count}." |
*
* @param {Figures_Chance_SurviveInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_chance_survive: ((inputs: Figures_Chance_SurviveInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chance_SurviveInputs, {
    locale?: "en" | "es";
}, {}>;
