export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Links_DragnetInputs = {
    anchor: NonNullable<unknown>;
    users: NonNullable<unknown>;
    persons: NonNullable<unknown>;
    limit: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Dragnet: {anchor} has {users} users among {persons} persons; more than {limit} say nothing about anybody." |
*
* @param {Finding_Links_DragnetInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_dragnet: ((inputs: Finding_Links_DragnetInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_DragnetInputs, {
    locale?: "en" | "es";
}, {}>;
