/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown>, shown: NonNullable<unknown> }} Figures_Lede_ArrestedInputs */

const en_figures_lede_arrested = /** @type {(inputs: Figures_Lede_ArrestedInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} was [arrested at least once](E1).`);
	return /** @type {LocalizedString} */ (`${i?.shown} were [arrested at least once](E1).`)
	
};

const es_figures_lede_arrested = /** @type {(inputs: Figures_Lede_ArrestedInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} fue [arrestada al menos una vez](E1).`);
	return /** @type {LocalizedString} */ (`${i?.shown} fueron [arrestadas al menos una vez](E1).`)
	
};

/**
* | count | output |
* | --- | --- |
* | "one" | "{shown} was [arrested at least once](E1)." |
* | * | "{shown} were [arrested at least once](E1)." |
*
* @param {Figures_Lede_ArrestedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_lede_arrested = /** @type {((inputs: Figures_Lede_ArrestedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_ArrestedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_lede_arrested(inputs)
	return en_figures_lede_arrested(inputs)
});