export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Loosening_PossibleInputs = {
    details: NonNullable<unknown>;
    rule: NonNullable<unknown>;
    links: NonNullable<unknown>;
    lost: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{details} may be one with a detail of the network by {rule}: joining all of them, {links} more, {lost} fewer." |
*
* @param {Step_Loosening_PossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_loosening_possible: ((inputs: Step_Loosening_PossibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_PossibleInputs, {
    locale?: "en" | "es";
}, {}>;
