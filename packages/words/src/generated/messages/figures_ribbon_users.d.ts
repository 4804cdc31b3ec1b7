export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Ribbon_UsersInputs = {
    n: NonNullable<unknown>;
    users: NonNullable<unknown>;
    persons: NonNullable<unknown>;
};
/**
* | count | output |
* | --- | --- |
* | "one" | "Used by {users} of the {persons} persons in the files." |
* | * | "Used by {users} of the {persons} persons in the files." |
*
* @param {Figures_Ribbon_UsersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_ribbon_users: ((inputs: Figures_Ribbon_UsersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Ribbon_UsersInputs, {
    locale?: "en" | "es";
}, {}>;
