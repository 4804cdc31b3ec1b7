export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_RuleInputs = {
    definition: NonNullable<unknown>;
    outcomes: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "A named count of the charter, not a status of any person: {definition}. It counts the outcomes {outcomes}." |
*
* @param {Figures_Define_RuleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_rule: ((inputs: Figures_Define_RuleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_RuleInputs, {
    locale?: "en" | "es";
}, {}>;
