export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Declare_NetworkInputs = {
    id: NonNullable<unknown>;
    details: NonNullable<unknown>;
    events: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Network {id}: {details}, journeys among them, {events}," |
*
* @param {Step_Declare_NetworkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_declare_network: ((inputs: Step_Declare_NetworkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Declare_NetworkInputs, {
    locale?: "en" | "es";
}, {}>;
