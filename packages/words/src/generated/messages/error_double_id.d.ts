export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Double_IdInputs = {
    person: NonNullable<unknown>;
    before: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "\"{person}\" stands in row {before} already" |
*
* @param {Error_Double_IdInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_double_id: ((inputs: Error_Double_IdInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Double_IdInputs, {
    locale?: "en" | "es";
}, {}>;
