export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Truth_Never_PublishedInputs = {};
/**
* | output |
* | --- |
* | "These numbers come from the simulation's own truth. A real review never has them: it has only the files and what chance would give." |
*
* @param {Figures_Truth_Never_PublishedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_never_published: ((inputs?: Figures_Truth_Never_PublishedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_Never_PublishedInputs, {
    locale?: "en" | "es";
}, {}>;
