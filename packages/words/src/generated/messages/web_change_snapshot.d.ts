export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Change_SnapshotInputs = {};
/**
* | output |
* | --- |
* | "new results were adopted" |
*
* @param {Web_Change_SnapshotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_change_snapshot: ((inputs?: Web_Change_SnapshotInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_SnapshotInputs, {
    locale?: "en" | "es";
}, {}>;
