/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown>, shown: NonNullable<unknown> }} Figures_Lede_UnknownInputs */

const en_figures_lede_unknown = /** @type {(inputs: Figures_Lede_UnknownInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} [could not be found](W5) after every required search.`);
	return /** @type {LocalizedString} */ (`${i?.shown} [could not be found](W5) after every required search.`)
	
};

const es_figures_lede_unknown = /** @type {(inputs: Figures_Lede_UnknownInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} es de las que [no pudieron ser halladas](W5) tras todas las búsquedas exigidas.`);
	return /** @type {LocalizedString} */ (`${i?.shown} [no pudieron ser halladas](W5) tras todas las búsquedas exigidas.`)
	
};

/**
* | count | output |
* | --- | --- |
* | "one" | "{shown} [could not be found](W5) after every required search." |
* | * | "{shown} [could not be found](W5) after every required search." |
*
* @param {Figures_Lede_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_lede_unknown = /** @type {((inputs: Figures_Lede_UnknownInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_UnknownInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_lede_unknown(inputs)
	return en_figures_lede_unknown(inputs)
});