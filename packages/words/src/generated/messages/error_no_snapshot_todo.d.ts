export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_Snapshot_TodoInputs = {
    command: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Run `lookback {command}` first." |
*
* @param {Error_No_Snapshot_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_snapshot_todo: ((inputs: Error_No_Snapshot_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Snapshot_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
