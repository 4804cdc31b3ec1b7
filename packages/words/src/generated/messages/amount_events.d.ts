export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_EventsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} described event" |
* | * | "{n} described events" |
*
* @param {Amount_EventsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_events: ((inputs: Amount_EventsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_EventsInputs, {
    locale?: "en" | "es";
}, {}>;
