export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_RecordInputs = {
    id: NonNullable<unknown>;
    file: NonNullable<unknown>;
    row: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "record {id} {file} row {row}" |
*
* @param {Step_Review_RecordInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_record: ((inputs: Step_Review_RecordInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_RecordInputs, {
    locale?: "en" | "es";
}, {}>;
