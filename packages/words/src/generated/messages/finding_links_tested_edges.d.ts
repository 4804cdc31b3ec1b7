export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Links_Tested_EdgesInputs = {
    tested: NonNullable<unknown>;
    members: NonNullable<unknown>;
    edges: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{tested} persons tested against {members} members, {edges} contacts in all." |
*
* @param {Finding_Links_Tested_EdgesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_tested_edges: ((inputs: Finding_Links_Tested_EdgesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_Tested_EdgesInputs, {
    locale?: "en" | "es";
}, {}>;
