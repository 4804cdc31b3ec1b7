/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Import_Without_EntityInputs */

const en_step_import_without_entity = /** @type {(inputs: Step_Import_Without_EntityInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} record gave no entity.`);
	return /** @type {LocalizedString} */ (`${i?.n} records gave no entity.`)
	
};

const es_step_import_without_entity = /** @type {(inputs: Step_Import_Without_EntityInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} registro no dio ninguna entidad.`);
	return /** @type {LocalizedString} */ (`${i?.n} registros no dieron ninguna entidad.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} record gave no entity." |
* | * | "{n} records gave no entity." |
*
* @param {Step_Import_Without_EntityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_without_entity = /** @type {((inputs: Step_Import_Without_EntityInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Without_EntityInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_without_entity(inputs)
	return en_step_import_without_entity(inputs)
});