export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Retention_LineInputs = {
    person: NonNullable<unknown>;
    outcome: NonNullable<unknown>;
    day: NonNullable<unknown>;
    due: NonNullable<unknown>;
    texts: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{person} {outcome} decided {day} due {due} {texts}" |
*
* @param {Step_Retention_LineInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_retention_line: ((inputs: Step_Retention_LineInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Retention_LineInputs, {
    locale?: "en" | "es";
}, {}>;
