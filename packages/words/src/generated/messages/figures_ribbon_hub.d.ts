export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Ribbon_HubInputs = {
    users: NonNullable<unknown>;
    persons: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Hub: {users} of the {persons} persons in the files used it, most of them with no other use of the network. It carries no weight of its own." |
*
* @param {Figures_Ribbon_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_ribbon_hub: ((inputs: Figures_Ribbon_HubInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Ribbon_HubInputs, {
    locale?: "en" | "es";
}, {}>;
