/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_DisconnectedInputs */

const en_web_disconnected = /** @type {(inputs: Web_DisconnectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Connection lost. What you type is kept on this machine; nothing is sent until the connection is back.`)
};

const es_web_disconnected = /** @type {(inputs: Web_DisconnectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Se ha perdido la conexión. Lo que escriba se guarda en este equipo; no se envía nada hasta que vuelva la conexión.`)
};

/**
* | output |
* | --- |
* | "Connection lost. What you type is kept on this machine; nothing is sent until the connection is back." |
*
* @param {Web_DisconnectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_disconnected = /** @type {((inputs?: Web_DisconnectedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_DisconnectedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_disconnected(inputs)
	return en_web_disconnected(inputs)
});