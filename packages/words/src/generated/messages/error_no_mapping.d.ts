export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_MappingInputs = {
    path: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{path}: there is no such mapping." |
*
* @param {Error_No_MappingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_mapping: ((inputs: Error_No_MappingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_MappingInputs, {
    locale?: "en" | "es";
}, {}>;
