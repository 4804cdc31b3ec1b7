export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Kind_ThingInputs = {
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "things such as journeys, accounts, vehicles {n}" |
*
* @param {Step_Import_Kind_ThingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_kind_thing: ((inputs: Step_Import_Kind_ThingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Kind_ThingInputs, {
    locale?: "en" | "es";
}, {}>;
