export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_PersonInputs = {
    id: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{id} is no person and no record of one in this workspace." |
*
* @param {Error_No_PersonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_person: ((inputs: Error_No_PersonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_PersonInputs, {
    locale?: "en" | "es";
}, {}>;
