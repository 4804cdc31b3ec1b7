/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Priority_TotalInputs */

const en_step_priority_total = /** @type {(inputs: Step_Priority_TotalInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} person. Nobody else can enter this list.`);
	return /** @type {LocalizedString} */ (`${i?.n} persons. Nobody else can enter this list.`)
	
};

const es_step_priority_total = /** @type {(inputs: Step_Priority_TotalInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} persona. Nadie más puede entrar en esta lista.`);
	return /** @type {LocalizedString} */ (`${i?.n} personas. Nadie más puede entrar en esta lista.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person. Nobody else can enter this list." |
* | * | "{n} persons. Nobody else can enter this list." |
*
* @param {Step_Priority_TotalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_priority_total = /** @type {((inputs: Step_Priority_TotalInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Priority_TotalInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_priority_total(inputs)
	return en_step_priority_total(inputs)
});