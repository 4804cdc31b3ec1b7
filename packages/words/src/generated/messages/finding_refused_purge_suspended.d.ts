export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Purge_SuspendedInputs = {
    detail: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{detail} is held, challenged or not decided yet: nothing on this person is purged." |
*
* @param {Finding_Refused_Purge_SuspendedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_purge_suspended: ((inputs: Finding_Refused_Purge_SuspendedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Purge_SuspendedInputs, {
    locale?: "en" | "es";
}, {}>;
