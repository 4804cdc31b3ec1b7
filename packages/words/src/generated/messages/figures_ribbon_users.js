/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown>, users: NonNullable<unknown>, persons: NonNullable<unknown> }} Figures_Ribbon_UsersInputs */

const en_figures_ribbon_users = /** @type {(inputs: Figures_Ribbon_UsersInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`Used by ${i?.users} of the ${i?.persons} persons in the files.`);
	return /** @type {LocalizedString} */ (`Used by ${i?.users} of the ${i?.persons} persons in the files.`)
	
};

const es_figures_ribbon_users = /** @type {(inputs: Figures_Ribbon_UsersInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`Lo usó ${i?.users} de las ${i?.persons} personas en los archivos.`);
	return /** @type {LocalizedString} */ (`Lo usaron ${i?.users} de las ${i?.persons} personas en los archivos.`)
	
};

/**
* | count | output |
* | --- | --- |
* | "one" | "Used by {users} of the {persons} persons in the files." |
* | * | "Used by {users} of the {persons} persons in the files." |
*
* @param {Figures_Ribbon_UsersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_ribbon_users = /** @type {((inputs: Figures_Ribbon_UsersInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Ribbon_UsersInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_ribbon_users(inputs)
	return en_figures_ribbon_users(inputs)
});