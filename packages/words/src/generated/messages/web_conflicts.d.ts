export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_ConflictsInputs = {};
/**
* | output |
* | --- |
* | "contradicts" |
*
* @param {Web_ConflictsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_conflicts: ((inputs?: Web_ConflictsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ConflictsInputs, {
    locale?: "en" | "es";
}, {}>;
