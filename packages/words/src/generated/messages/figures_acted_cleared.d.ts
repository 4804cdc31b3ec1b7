export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Acted_ClearedInputs = {
    n: NonNullable<unknown>;
    cleared: NonNullable<unknown>;
};
/**
* | count | output |
* | --- | --- |
* | "one" | "{cleared} of them has [since been settled](B2) as *not the person*, *no link* or *link, nothing adverse*." |
* | * | "{cleared} of them have [since been settled](B2) as *not the person*, *no link* or *link, nothing adverse*." |
*
* @param {Figures_Acted_ClearedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_acted_cleared: ((inputs: Figures_Acted_ClearedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Acted_ClearedInputs, {
    locale?: "en" | "es";
}, {}>;
