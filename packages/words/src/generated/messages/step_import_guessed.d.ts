export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_GuessedInputs = {
    file: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "A mapping was proposed: {file}. Read it, correct it, import again with --mapping." |
*
* @param {Step_Import_GuessedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_guessed: ((inputs: Step_Import_GuessedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_GuessedInputs, {
    locale?: "en" | "es";
}, {}>;
