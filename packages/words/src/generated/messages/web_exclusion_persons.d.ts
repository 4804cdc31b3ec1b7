export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Exclusion_PersonsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person is left out." |
* | * | "{n} persons are left out." |
*
* @param {Web_Exclusion_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_exclusion_persons: ((inputs: Web_Exclusion_PersonsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_PersonsInputs, {
    locale?: "en" | "es";
}, {}>;
