export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Quick_AccidentalInputs = {
    kinds: NonNullable<unknown>;
    expected: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Accidental equalities to expect among {kinds} (recycled or mistyped): {expected}" |
*
* @param {Tool_Quick_AccidentalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_quick_accidental: ((inputs: Tool_Quick_AccidentalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_AccidentalInputs, {
    locale?: "en" | "es";
}, {}>;
