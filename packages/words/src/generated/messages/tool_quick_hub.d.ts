export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Quick_HubInputs = {
    label: NonNullable<unknown>;
    users: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Hub: {label} has {users}; it says little about any of them." |
*
* @param {Tool_Quick_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_quick_hub: ((inputs: Tool_Quick_HubInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_HubInputs, {
    locale?: "en" | "es";
}, {}>;
