/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Declare_ReassignedInputs */

const en_step_declare_reassigned = /** @type {(inputs: Step_Declare_ReassignedInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} detail passed to somebody else and is split by time.`);
	return /** @type {LocalizedString} */ (`${i?.n} details passed to somebody else and are split by time.`)
	
};

const es_step_declare_reassigned = /** @type {(inputs: Step_Declare_ReassignedInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} dato pasó a otra persona y se divide por fechas.`);
	return /** @type {LocalizedString} */ (`${i?.n} datos pasaron a otra persona y se dividen por fechas.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} detail passed to somebody else and is split by time." |
* | * | "{n} details passed to somebody else and are split by time." |
*
* @param {Step_Declare_ReassignedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_declare_reassigned = /** @type {((inputs: Step_Declare_ReassignedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Declare_ReassignedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_declare_reassigned(inputs)
	return en_step_declare_reassigned(inputs)
});