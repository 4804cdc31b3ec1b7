export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_People_PrecisionInputs = {
    percent: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Of the record pairs joined, about {percent} % are expected to be right (the model's own estimate, measured to be a little optimistic)." |
*
* @param {Finding_People_PrecisionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_precision: ((inputs: Finding_People_PrecisionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_PrecisionInputs, {
    locale?: "en" | "es";
}, {}>;
