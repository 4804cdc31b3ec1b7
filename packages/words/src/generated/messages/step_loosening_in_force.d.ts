export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Loosening_In_ForceInputs = {
    rule: NonNullable<unknown>;
    keys: NonNullable<unknown>;
    links: NonNullable<unknown>;
    lost: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{rule}: {keys}. Because of it {links} more, {lost} fewer." |
*
* @param {Step_Loosening_In_ForceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_loosening_in_force: ((inputs: Step_Loosening_In_ForceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_In_ForceInputs, {
    locale?: "en" | "es";
}, {}>;
