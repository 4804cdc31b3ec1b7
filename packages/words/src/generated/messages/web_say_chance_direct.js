/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Chance_DirectInputs */

const en_web_say_chance_direct = /** @type {(inputs: Web_Say_Chance_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A direct record needs no count; what could be wrong is whose record it is.`)
};

const es_web_say_chance_direct = /** @type {(inputs: Web_Say_Chance_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un registro directo no requiere recuento; lo que podría fallar es de quién es el registro.`)
};

/**
* | output |
* | --- |
* | "A direct record needs no count; what could be wrong is whose record it is." |
*
* @param {Web_Say_Chance_DirectInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_chance_direct = /** @type {((inputs?: Web_Say_Chance_DirectInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Chance_DirectInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_chance_direct(inputs)
	return en_web_say_chance_direct(inputs)
});