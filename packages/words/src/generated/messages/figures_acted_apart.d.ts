export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Acted_ApartInputs = {
    before: NonNullable<unknown>;
    after: NonNullable<unknown>;
    other: NonNullable<unknown>;
    undated: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Apart from these, as adverse actions: {before} [before the network was known](A0). {after} [after a decision](A2). {other} on other grounds, [after it was kn..." |
*
* @param {Figures_Acted_ApartInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_acted_apart: ((inputs: Figures_Acted_ApartInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Acted_ApartInputs, {
    locale?: "en" | "es";
}, {}>;
