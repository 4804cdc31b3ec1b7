/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Serve_OnceInputs */

const en_tool_serve_once = /** @type {(inputs: Tool_Serve_OnceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The address works once; for a second reader, ask for another under "Unlock a key". Ctrl+C ends it.`)
};

const es_tool_serve_once = /** @type {(inputs: Tool_Serve_OnceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La dirección sirve una sola vez; para un segundo lector, pida otra en «Desbloquear una clave». Ctrl+C lo termina.`)
};

/**
* | output |
* | --- |
* | "The address works once; for a second reader, ask for another under \"Unlock a key\". Ctrl+C ends it." |
*
* @param {Tool_Serve_OnceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_serve_once = /** @type {((inputs?: Tool_Serve_OnceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Serve_OnceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_serve_once(inputs)
	return en_tool_serve_once(inputs)
});