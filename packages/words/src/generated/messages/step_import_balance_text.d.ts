export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Balance_TextInputs = {
    rows: NonNullable<unknown>;
    records: NonNullable<unknown>;
    rejected: NonNullable<unknown>;
    blank: NonNullable<unknown>;
    header: NonNullable<unknown>;
    bytes: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{rows} = {records} + {rejected} rejected + {blank} blank + {header} header; all {bytes} of its text are accounted for." |
*
* @param {Step_Import_Balance_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_balance_text: ((inputs: Step_Import_Balance_TextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Balance_TextInputs, {
    locale?: "en" | "es";
}, {}>;
