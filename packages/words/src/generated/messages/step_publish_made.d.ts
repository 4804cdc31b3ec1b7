export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Publish_MadeInputs = {
    number: NonNullable<unknown>;
    status: NonNullable<unknown>;
    day: NonNullable<unknown>;
    file: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Publication {number} ({status}), as of {day}: {file}" |
*
* @param {Step_Publish_MadeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_publish_made: ((inputs: Step_Publish_MadeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Publish_MadeInputs, {
    locale?: "en" | "es";
}, {}>;
