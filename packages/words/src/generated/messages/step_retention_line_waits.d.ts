export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Retention_Line_WaitsInputs = {
    person: NonNullable<unknown>;
    outcome: NonNullable<unknown>;
    day: NonNullable<unknown>;
    due: NonNullable<unknown>;
    texts: NonNullable<unknown>;
    why: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{person} {outcome} decided {day} due {due} {texts} waits: {why}" |
*
* @param {Step_Retention_Line_WaitsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_retention_line_waits: ((inputs: Step_Retention_Line_WaitsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Retention_Line_WaitsInputs, {
    locale?: "en" | "es";
}, {}>;
