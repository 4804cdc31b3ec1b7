export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Priority_TotalInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person. Nobody else can enter this list." |
* | * | "{n} persons. Nobody else can enter this list." |
*
* @param {Step_Priority_TotalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_priority_total: ((inputs: Step_Priority_TotalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Priority_TotalInputs, {
    locale?: "en" | "es";
}, {}>;
