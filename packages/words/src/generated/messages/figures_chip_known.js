/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown>, days: NonNullable<unknown> }} Figures_Chip_KnownInputs */

const en_figures_chip_known = /** @type {(inputs: Figures_Chip_KnownInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`first known ${i?.days} day ago`);
	return /** @type {LocalizedString} */ (`first known ${i?.days} days ago`)
	
};

const es_figures_chip_known = /** @type {(inputs: Figures_Chip_KnownInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`conocida desde hace ${i?.days} día`);
	return /** @type {LocalizedString} */ (`conocida desde hace ${i?.days} días`)
	
};

/**
* | count | output |
* | --- | --- |
* | "one" | "first known {days} day ago" |
* | * | "first known {days} days ago" |
*
* @param {Figures_Chip_KnownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_chip_known = /** @type {((inputs: Figures_Chip_KnownInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chip_KnownInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_chip_known(inputs)
	return en_figures_chip_known(inputs)
});