export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Links_HubInputs = {
    anchor: NonNullable<unknown>;
    users: NonNullable<unknown>;
    seen: NonNullable<unknown>;
    expected: NonNullable<unknown>;
    share: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Hub: {anchor} has {users} users, {seen} % of them touch another detail of the network, {expected} % would by chance; network share {share}." |
*
* @param {Finding_Links_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_hub: ((inputs: Finding_Links_HubInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_HubInputs, {
    locale?: "en" | "es";
}, {}>;
