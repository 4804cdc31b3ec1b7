export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Person_TitleInputs = {
    id: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Person {id}" |
*
* @param {Web_Person_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_person_title: ((inputs: Web_Person_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Person_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
