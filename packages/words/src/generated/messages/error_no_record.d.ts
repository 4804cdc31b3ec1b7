export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_RecordInputs = {
    id: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "There is no record {id} in this workspace." |
*
* @param {Error_No_RecordInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_record: ((inputs: Error_No_RecordInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_RecordInputs, {
    locale?: "en" | "es";
}, {}>;
