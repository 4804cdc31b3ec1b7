/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ rule: NonNullable<unknown>, pairs: NonNullable<unknown>, expected: NonNullable<unknown>, split: NonNullable<unknown>, limit: NonNullable<unknown>, unsplit: NonNullable<unknown>, left: NonNullable<unknown> }} Finding_People_RuleInputs */

const en_finding_people_rule = /** @type {(inputs: Finding_People_RuleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Rule "${i?.rule}": ${i?.pairs} pairs compared; ${i?.expected} would agree on it by coincidence; ${i?.split} blocks of more than ${i?.limit} records split, ${i?.unsplit} left too large, ${i?.left} pairs in them left to other rules.`)
};

const es_finding_people_rule = /** @type {(inputs: Finding_People_RuleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Regla «${i?.rule}»: ${i?.pairs} pares comparados; ${i?.expected} coincidirían en ella por azar; ${i?.split} bloques de más de ${i?.limit} registros divididos, ${i?.unsplit} siguen siendo demasiado grandes, ${i?.left} pares en ellos quedan a otras reglas.`)
};

/**
* | output |
* | --- |
* | "Rule \"{rule}\": {pairs} pairs compared; {expected} would agree on it by coincidence; {split} blocks of more than {limit} records split, {unsplit} left too lar..." |
*
* @param {Finding_People_RuleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_people_rule = /** @type {((inputs: Finding_People_RuleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_RuleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_people_rule(inputs)
	return en_finding_people_rule(inputs)
});