export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Empty_Id_TodoInputs = {};
/**
* | output |
* | --- |
* | "Write the id as it stands in the touches." |
*
* @param {Error_Empty_Id_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_empty_id_todo: ((inputs?: Error_Empty_Id_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Empty_Id_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
