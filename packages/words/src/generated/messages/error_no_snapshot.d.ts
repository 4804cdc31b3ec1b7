export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_SnapshotInputs = {
    stage: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "There is no {stage} snapshot in this workspace." |
*
* @param {Error_No_SnapshotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_snapshot: ((inputs: Error_No_SnapshotInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_SnapshotInputs, {
    locale?: "en" | "es";
}, {}>;
