export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Workspace_LockedInputs = {};
/**
* | output |
* | --- |
* | "Another step of this workspace is running. Try again when it is done." |
*
* @param {Web_Problem_Workspace_LockedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_workspace_locked: ((inputs?: Web_Problem_Workspace_LockedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Workspace_LockedInputs, {
    locale?: "en" | "es";
}, {}>;
