export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Nothing_ChangedInputs = {};
/**
* | output |
* | --- |
* | "Nothing changed; nothing to do." |
*
* @param {Step_Nothing_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_nothing_changed: ((inputs?: Step_Nothing_ChangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Nothing_ChangedInputs, {
    locale?: "en" | "es";
}, {}>;
