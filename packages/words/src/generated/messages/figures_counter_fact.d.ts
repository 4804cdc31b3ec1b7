export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Counter_FactInputs = {
    n: NonNullable<unknown>;
    none: NonNullable<unknown>;
    all: NonNullable<unknown>;
    undecided: NonNullable<unknown>;
};
/**
* | count | output |
* | --- | --- |
* | "one" | "For {none} of the {all} persons under review, [neither a role in the network nor conduct of their own](CF) is supported; {undecided} of the persons under rev..." |
* | * | "For {none} of the {all} persons under review, [neither a role in the network nor conduct of their own](CF) is supported; {undecided} of the persons under rev..." |
*
* @param {Figures_Counter_FactInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_counter_fact: ((inputs: Figures_Counter_FactInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Counter_FactInputs, {
    locale?: "en" | "es";
}, {}>;
