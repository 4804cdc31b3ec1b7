/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_SnapshotsInputs */

const en_amount_snapshots = /** @type {(inputs: Amount_SnapshotsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} snapshot`);
	return /** @type {LocalizedString} */ (`${i?.n} snapshots`)
	
};

const es_amount_snapshots = /** @type {(inputs: Amount_SnapshotsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} instantánea`);
	return /** @type {LocalizedString} */ (`${i?.n} instantáneas`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} snapshot" |
* | * | "{n} snapshots" |
*
* @param {Amount_SnapshotsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_snapshots = /** @type {((inputs: Amount_SnapshotsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_SnapshotsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_snapshots(inputs)
	return en_amount_snapshots(inputs)
});