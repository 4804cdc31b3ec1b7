export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Chance_AccidentalInputs = {
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Among single shared details about {n} equalities would be accidents (recycled or mistyped numbers)." |
*
* @param {Web_Chance_AccidentalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_chance_accidental: ((inputs: Web_Chance_AccidentalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Chance_AccidentalInputs, {
    locale?: "en" | "es";
}, {}>;
