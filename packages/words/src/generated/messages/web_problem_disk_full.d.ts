export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Disk_FullInputs = {};
/**
* | output |
* | --- |
* | "The disk is full. Nothing was recorded; make room and send it again." |
*
* @param {Web_Problem_Disk_FullInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_disk_full: ((inputs?: Web_Problem_Disk_FullInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Disk_FullInputs, {
    locale?: "en" | "es";
}, {}>;
