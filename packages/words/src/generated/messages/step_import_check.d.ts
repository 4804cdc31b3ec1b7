export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_CheckInputs = {
    system: NonNullable<unknown>;
    what: NonNullable<unknown>;
    expected: NonNullable<unknown>;
    received: NonNullable<unknown>;
    verdict: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{system}, {what}: expected {expected}, received {received}; {verdict}." |
*
* @param {Step_Import_CheckInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_check: ((inputs: Step_Import_CheckInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_CheckInputs, {
    locale?: "en" | "es";
}, {}>;
