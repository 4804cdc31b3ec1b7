export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Names_ComparedInputs = {
    rows: NonNullable<unknown>;
    matches: NonNullable<unknown>;
    threshold: NonNullable<unknown>;
    unreadable: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{rows} rows compared, {matches} agree at {threshold} or more, {unreadable} could not be read." |
*
* @param {Finding_Names_ComparedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_names_compared: ((inputs: Finding_Names_ComparedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Names_ComparedInputs, {
    locale?: "en" | "es";
}, {}>;
