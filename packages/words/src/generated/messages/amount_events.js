/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_EventsInputs */

const en_amount_events = /** @type {(inputs: Amount_EventsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} described event`);
	return /** @type {LocalizedString} */ (`${i?.n} described events`)
	
};

const es_amount_events = /** @type {(inputs: Amount_EventsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} hecho descrito`);
	return /** @type {LocalizedString} */ (`${i?.n} hechos descritos`)
	
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
export const amount_events = /** @type {((inputs: Amount_EventsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_EventsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_events(inputs)
	return en_amount_events(inputs)
});