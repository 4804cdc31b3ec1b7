export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Retention_TotalInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} decided person." |
* | * | "{n} decided persons." |
*
* @param {Step_Retention_TotalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_retention_total: ((inputs: Step_Retention_TotalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Retention_TotalInputs, {
    locale?: "en" | "es";
}, {}>;
