/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Say_Hop_RecordsInputs */

const en_web_say_hop_records = /** @type {(inputs: Web_Say_Hop_RecordsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} record`);
	return /** @type {LocalizedString} */ (`${i?.n} records`)
	
};

const es_web_say_hop_records = /** @type {(inputs: Web_Say_Hop_RecordsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} registro`);
	return /** @type {LocalizedString} */ (`${i?.n} registros`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} record" |
* | * | "{n} records" |
*
* @param {Web_Say_Hop_RecordsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_hop_records = /** @type {((inputs: Web_Say_Hop_RecordsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_RecordsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_hop_records(inputs)
	return en_web_say_hop_records(inputs)
});