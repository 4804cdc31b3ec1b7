/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Chance_Not_AloneInputs */

const en_web_say_chance_not_alone = /** @type {(inputs: Web_Say_Chance_Not_AloneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The count alone supports no link; what carries it is the records above.`)
};

const es_web_say_chance_not_alone = /** @type {(inputs: Web_Say_Chance_Not_AloneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El recuento por sí solo no respalda ningún vínculo; lo sostienen los registros de arriba.`)
};

/**
* | output |
* | --- |
* | "The count alone supports no link; what carries it is the records above." |
*
* @param {Web_Say_Chance_Not_AloneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_chance_not_alone = /** @type {((inputs?: Web_Say_Chance_Not_AloneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Chance_Not_AloneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_chance_not_alone(inputs)
	return en_web_say_chance_not_alone(inputs)
});