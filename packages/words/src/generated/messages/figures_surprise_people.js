/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown>, observed: NonNullable<unknown> }} Figures_Surprise_PeopleInputs */

const en_figures_surprise_people = /** @type {(inputs: Figures_Surprise_PeopleInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`people as busy as this one would share a detail by chance.`);
	return /** @type {LocalizedString} */ (`people as busy as this one would share ${i?.observed} or more details by chance.`)
	
};

const es_figures_surprise_people = /** @type {(inputs: Figures_Surprise_PeopleInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`personas tan activas como esta compartirían un dato por azar.`);
	return /** @type {LocalizedString} */ (`personas tan activas como esta compartirían ${i?.observed} o más datos por azar.`)
	
};

/**
* | count | output |
* | --- | --- |
* | "one" | "people as busy as this one would share a detail by chance." |
* | * | "people as busy as this one would share {observed} or more details by chance." |
*
* @param {Figures_Surprise_PeopleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_surprise_people = /** @type {((inputs: Figures_Surprise_PeopleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Surprise_PeopleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_surprise_people(inputs)
	return en_figures_surprise_people(inputs)
});