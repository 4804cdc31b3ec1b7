export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Path_HubInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "Hub: {n} person used it. Carries no weight of its own." |
* | * | "Hub: {n} persons used it. Carries no weight of its own." |
*
* @param {Web_Say_Path_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_path_hub: ((inputs: Web_Say_Path_HubInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Path_HubInputs, {
    locale?: "en" | "es";
}, {}>;
