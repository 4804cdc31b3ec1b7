export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Double_Id_TodoInputs = {};
/**
* | output |
* | --- |
* | "Give each person one row." |
*
* @param {Error_Double_Id_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_double_id_todo: ((inputs?: Error_Double_Id_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Double_Id_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
