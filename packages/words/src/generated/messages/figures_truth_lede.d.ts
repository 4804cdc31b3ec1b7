export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Truth_LedeInputs = {
    truth: NonNullable<unknown>;
    found: NonNullable<unknown>;
    missed: NonNullable<unknown>;
    none: NonNullable<unknown>;
    cohort: NonNullable<unknown>;
    innocent: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "In truth the network moved {truth} persons. The review found {found} of them, missed {missed} who left a trace, and could not have found {none} who are in no..." |
*
* @param {Figures_Truth_LedeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_lede: ((inputs: Figures_Truth_LedeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_LedeInputs, {
    locale?: "en" | "es";
}, {}>;
