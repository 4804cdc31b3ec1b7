/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Door_TextInputs */

const en_web_door_text = /** @type {(inputs: Web_Door_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The address was used already, or it has expired. In the terminal, start "lookback serve" again and open the address that it prints; or ask for a fresh address in a browser that is already open.`)
};

const es_web_door_text = /** @type {(inputs: Web_Door_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La dirección ya se ha usado o ha caducado. En el terminal, vuelva a ejecutar «lookback serve» y abra la dirección que aparezca; o pida una dirección nueva en un navegador que ya esté abierto.`)
};

/**
* | output |
* | --- |
* | "The address was used already, or it has expired. In the terminal, start \"lookback serve\" again and open the address that it prints; or ask for a fresh addres..." |
*
* @param {Web_Door_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_door_text = /** @type {((inputs?: Web_Door_TextInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Door_TextInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_door_text(inputs)
	return en_web_door_text(inputs)
});