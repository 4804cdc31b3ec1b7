export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_RuleInputs = {
    name: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "persons counted by the rule “{name}”\|{name}" |
*
* @param {Figures_Noun_RuleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_rule: ((inputs: Figures_Noun_RuleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_RuleInputs, {
    locale?: "en" | "es";
}, {}>;
