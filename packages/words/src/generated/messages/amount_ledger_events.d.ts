export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_Ledger_EventsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} ledger event" |
* | * | "{n} ledger events" |
*
* @param {Amount_Ledger_EventsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_ledger_events: ((inputs: Amount_Ledger_EventsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_Ledger_EventsInputs, {
    locale?: "en" | "es";
}, {}>;
