export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Without_EntityInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} record gave no entity." |
* | * | "{n} records gave no entity." |
*
* @param {Step_Import_Without_EntityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_without_entity: ((inputs: Step_Import_Without_EntityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Without_EntityInputs, {
    locale?: "en" | "es";
}, {}>;
