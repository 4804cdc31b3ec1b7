export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Person_TitleInputs = {
    id: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Person {id}" |
*
* @param {Figures_Person_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_person_title: ((inputs: Figures_Person_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Person_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
