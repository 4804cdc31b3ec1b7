export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_SnapshotsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} snapshot" |
* | * | "{n} snapshots" |
*
* @param {Amount_SnapshotsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_snapshots: ((inputs: Amount_SnapshotsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_SnapshotsInputs, {
    locale?: "en" | "es";
}, {}>;
