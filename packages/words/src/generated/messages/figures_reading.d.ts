export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_ReadingInputs = {
    answer: NonNullable<unknown>;
    actor: NonNullable<unknown>;
    date: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{answer}: {actor}, {date}" |
*
* @param {Figures_ReadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_reading: ((inputs: Figures_ReadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_ReadingInputs, {
    locale?: "en" | "es";
}, {}>;
