export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_ConflictsInputs = {};
/**
* | output |
* | --- |
* | "conflicts" |
*
* @param {Figures_ConflictsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_conflicts: ((inputs?: Figures_ConflictsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_ConflictsInputs, {
    locale?: "en" | "es";
}, {}>;
