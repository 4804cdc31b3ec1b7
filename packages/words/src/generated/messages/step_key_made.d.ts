export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Key_MadeInputs = {
    id: NonNullable<unknown>;
    name: NonNullable<unknown>;
    roles: NonNullable<unknown>;
    file: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Key {id} for {name} ({roles}) is in {file}, readable by you alone." |
*
* @param {Step_Key_MadeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_key_made: ((inputs: Step_Key_MadeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Key_MadeInputs, {
    locale?: "en" | "es";
}, {}>;
