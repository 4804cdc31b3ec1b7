export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Round_Read_AgainInputs = {
    read: NonNullable<unknown>;
    kept: NonNullable<unknown>;
    findings: NonNullable<unknown>;
    links: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Read again: {read}; taken over: {kept} uses and the evidence of {findings} of {links}." |
*
* @param {Step_Round_Read_AgainInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_read_again: ((inputs: Step_Round_Read_AgainInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Read_AgainInputs, {
    locale?: "en" | "es";
}, {}>;
