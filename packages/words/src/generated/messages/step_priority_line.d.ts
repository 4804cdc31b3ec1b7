export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Priority_LineInputs = {
    person: NonNullable<unknown>;
    outcome: NonNullable<unknown>;
    day: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{person} {outcome}, settled {day} by two people" |
*
* @param {Step_Priority_LineInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_priority_line: ((inputs: Step_Priority_LineInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Priority_LineInputs, {
    locale?: "en" | "es";
}, {}>;
