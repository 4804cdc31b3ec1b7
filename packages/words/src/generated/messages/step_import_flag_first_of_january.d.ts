export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Flag_First_Of_JanuaryInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value is a birth date on 1 January, often entered when only the year is known; the text was kept." |
* | * | "{n} values are birth dates on 1 January, often entered when only the year is known; the text was kept." |
*
* @param {Step_Import_Flag_First_Of_JanuaryInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_flag_first_of_january: ((inputs: Step_Import_Flag_First_Of_JanuaryInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Flag_First_Of_JanuaryInputs, {
    locale?: "en" | "es";
}, {}>;
