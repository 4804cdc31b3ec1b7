/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_Ledger_EventsInputs */

const en_amount_ledger_events = /** @type {(inputs: Amount_Ledger_EventsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} ledger event`);
	return /** @type {LocalizedString} */ (`${i?.n} ledger events`)
	
};

const es_amount_ledger_events = /** @type {(inputs: Amount_Ledger_EventsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} anotación del libro`);
	return /** @type {LocalizedString} */ (`${i?.n} anotaciones del libro`)
	
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
export const amount_ledger_events = /** @type {((inputs: Amount_Ledger_EventsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_Ledger_EventsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_ledger_events(inputs)
	return en_amount_ledger_events(inputs)
});