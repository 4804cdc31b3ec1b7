/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Seen_SentInputs */

const en_web_seen_sent = /** @type {(inputs: Web_Seen_SentInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Sent to ${i?.n} recipient.`);
	return /** @type {LocalizedString} */ (`Sent to ${i?.n} recipients.`)
	
};

const es_web_seen_sent = /** @type {(inputs: Web_Seen_SentInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Enviado a ${i?.n} destinatario.`);
	return /** @type {LocalizedString} */ (`Enviado a ${i?.n} destinatarios.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "Sent to {n} recipient." |
* | * | "Sent to {n} recipients." |
*
* @param {Web_Seen_SentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_seen_sent = /** @type {((inputs: Web_Seen_SentInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Seen_SentInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_seen_sent(inputs)
	return en_web_seen_sent(inputs)
});