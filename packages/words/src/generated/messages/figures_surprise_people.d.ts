export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Surprise_PeopleInputs = {
    n: NonNullable<unknown>;
    observed: NonNullable<unknown>;
};
/**
* | count | output |
* | --- | --- |
* | "one" | "people as busy as this one would share a detail by chance." |
* | * | "people as busy as this one would share {observed} or more details by chance." |
*
* @param {Figures_Surprise_PeopleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_surprise_people: ((inputs: Figures_Surprise_PeopleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Surprise_PeopleInputs, {
    locale?: "en" | "es";
}, {}>;
