/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Withdraw_Drop_OutInputs */

const en_step_withdraw_drop_out = /** @type {(inputs: Step_Withdraw_Drop_OutInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} person drops out: nothing else carries the link.`);
	return /** @type {LocalizedString} */ (`${i?.n} persons drop out: nothing else carries their link.`)
	
};

const es_step_withdraw_drop_out = /** @type {(inputs: Step_Withdraw_Drop_OutInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} persona sale: nada más sostiene su vínculo.`);
	return /** @type {LocalizedString} */ (`${i?.n} personas salen: nada más sostiene su vínculo.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person drops out: nothing else carries the link." |
* | * | "{n} persons drop out: nothing else carries their link." |
*
* @param {Step_Withdraw_Drop_OutInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_withdraw_drop_out = /** @type {((inputs: Step_Withdraw_Drop_OutInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Withdraw_Drop_OutInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_withdraw_drop_out(inputs)
	return en_step_withdraw_drop_out(inputs)
});