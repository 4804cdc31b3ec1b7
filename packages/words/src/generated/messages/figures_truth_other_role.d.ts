export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Truth_Other_RoleInputs = {};
/**
* | output |
* | --- |
* | "another role, in truth" |
*
* @param {Figures_Truth_Other_RoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_other_role: ((inputs?: Figures_Truth_Other_RoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_Other_RoleInputs, {
    locale?: "en" | "es";
}, {}>;
