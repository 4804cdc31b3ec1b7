/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown>, merged: NonNullable<unknown>, split: NonNullable<unknown>, gone: NonNullable<unknown> }} Step_Resolve_ChangesInputs */

const en_step_resolve_changes = /** @type {(inputs: Step_Resolve_ChangesInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Against the resolution before: ${i?.n} person new, ${i?.merged} with more records, ${i?.split} split, ${i?.gone} gone.`);
	return /** @type {LocalizedString} */ (`Against the resolution before: ${i?.n} persons new, ${i?.merged} with more records, ${i?.split} split, ${i?.gone} gone.`)
	
};

const es_step_resolve_changes = /** @type {(inputs: Step_Resolve_ChangesInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Frente a la resolución anterior: ${i?.n} persona nueva, ${i?.merged} con más registros, ${i?.split} divididas, ${i?.gone} desaparecidas.`);
	return /** @type {LocalizedString} */ (`Frente a la resolución anterior: ${i?.n} personas nuevas, ${i?.merged} con más registros, ${i?.split} divididas, ${i?.gone} desaparecidas.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "Against the resolution before: {n} person new, {merged} with more records, {split} split, {gone} gone." |
* | * | "Against the resolution before: {n} persons new, {merged} with more records, {split} split, {gone} gone." |
*
* @param {Step_Resolve_ChangesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_resolve_changes = /** @type {((inputs: Step_Resolve_ChangesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Resolve_ChangesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_resolve_changes(inputs)
	return en_step_resolve_changes(inputs)
});