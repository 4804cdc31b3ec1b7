export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Acted_PersonsInputs = {
    n: NonNullable<unknown>;
};
/**
* | count | output |
* | --- | --- |
* | "one" | "person met an adverse action after the network became known and before anyone had decided, because of the network or for no stated reason." |
* | * | "persons met an adverse action after the network became known and before anyone had decided, because of the network or for no stated reason." |
*
* @param {Figures_Acted_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_acted_persons: ((inputs: Figures_Acted_PersonsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Acted_PersonsInputs, {
    locale?: "en" | "es";
}, {}>;
