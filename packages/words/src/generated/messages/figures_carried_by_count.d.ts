export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Carried_By_CountInputs = {};
/**
* | output |
* | --- |
* | "The count is more than chance would give among so many tests." |
*
* @param {Figures_Carried_By_CountInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_carried_by_count: ((inputs?: Figures_Carried_By_CountInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_By_CountInputs, {
    locale?: "en" | "es";
}, {}>;
