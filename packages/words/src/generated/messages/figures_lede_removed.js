/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown>, shown: NonNullable<unknown> }} Figures_Lede_RemovedInputs */

const en_figures_lede_removed = /** @type {(inputs: Figures_Lede_RemovedInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} was [removed](E3).`);
	return /** @type {LocalizedString} */ (`${i?.shown} were [removed](E3).`)
	
};

const es_figures_lede_removed = /** @type {(inputs: Figures_Lede_RemovedInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} fue de las [expulsadas](E3).`);
	return /** @type {LocalizedString} */ (`${i?.shown} fueron [expulsadas](E3).`)
	
};

/**
* | count | output |
* | --- | --- |
* | "one" | "{shown} was [removed](E3)." |
* | * | "{shown} were [removed](E3)." |
*
* @param {Figures_Lede_RemovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_lede_removed = /** @type {((inputs: Figures_Lede_RemovedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_RemovedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_lede_removed(inputs)
	return en_figures_lede_removed(inputs)
});