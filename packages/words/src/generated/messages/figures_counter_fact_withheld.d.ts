export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Counter_Fact_WithheldInputs = {
    all: NonNullable<unknown>;
    none: NonNullable<unknown>;
    undecided: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "To be under review says nothing about what a person did: of the {all} persons under review, the number for whom [neither a role in the network nor conduct of..." |
*
* @param {Figures_Counter_Fact_WithheldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_counter_fact_withheld: ((inputs: Figures_Counter_Fact_WithheldInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Counter_Fact_WithheldInputs, {
    locale?: "en" | "es";
}, {}>;
