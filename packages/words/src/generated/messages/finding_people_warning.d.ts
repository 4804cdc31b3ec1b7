export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_People_WarningInputs = {
    code: NonNullable<unknown>;
    detail: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{code}: {detail}." |
*
* @param {Finding_People_WarningInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_warning: ((inputs: Finding_People_WarningInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_WarningInputs, {
    locale?: "en" | "es";
}, {}>;
