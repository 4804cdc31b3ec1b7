import { share } from './column-share.ts';
import { phrases } from './header-words.ts';
import type { FieldRole } from './record-table.ts';

/** Where somebody's computer stood in the network, what it ran and what it opened. */
const saysNetwork = phrases(
  'ip ips ipv4 ipv6 ipaddress ip_addr ip地址 ip_주소 ip주소 ipアドレス user_agent useragent browser url urls uri website web_site web webpage homepage',
  'referrer referer link hyperlink cookie cookies domain hostname host_name geolocation gps coordinates device_model device_type device_name device_os',
  'operating_system os_version app_version sitio_web pagina_web navegador navigateur site_web webseite webadresse sito_web sito браузер саит 网址 網址 浏览器',
);
/** Devices and purses, whose numbers may say whose they are. */
const saysDevice = phrases(
  'device devices mac mac_address mac_addr mac_id imei imsi iccid handset terminal device_id device_fingerprint dispositivo gerat appareil',
);
const saysWallet = phrases('wallet crypto_address bitcoin btc btc_address eth_address monedero cartera_digital');

const hardware = /^(?:[\da-f]{2}[:-]?){5}[\da-f]{2}$/i;
const inNetwork =
  /^(?:\d{1,3}\.){3}\d{1,3}(?:[:/]\d+)?$|^(?=.*:.*:)[\da-f:]{4,39}(?:\/\d+)?$|^(?:https?:\/\/|www\.)|^(?:mozilla|opera|dalvik|okhttp|curl)\/\d/i;
const nearlyAll = 0.8;

/** Values as networks give them: addresses of computers and pages, what browsers call themselves. */
function areOfNetwork(values: readonly string[]): boolean {
  return share(values, (value) => inNetwork.test(value.trim()) && !hardware.test(value.trim())) > nearlyAll;
}

/** Does a header, or do the values, speak of computers and pages? Whoever sits behind one line shares them, and tomorrow they are others'. */
export function isOfNetwork(word: string, values: readonly string[]): boolean {
  return saysNetwork.test(word) || areOfNetwork(values);
}

/**
 * What a column of devices or purses holds: numbers (a hardware address, a purse), or else the kinds of devices, which say
 * nothing. Undefined: the column is none.
 */
export function deviceRole(word: string, values: readonly string[]): FieldRole | null | undefined {
  if (share(values, (value) => hardware.test(value.trim()) && /[:-]/.test(value)) > nearlyAll) return 'code';
  const isDevice = saysDevice.test(word);
  if (!isDevice && !saysWallet.test(word)) return undefined;
  return share(values, (value) => isDeviceNumber(value.trim())) > nearlyAll ? 'code' : null;
}

/** One word of letters and digits, not short: no model, no maker. */
function isDeviceNumber(value: string): boolean {
  return /^[\p{L}\p{N}:_-]{8,}$/u.test(value) && /\d.*\d.*\d/.test(value);
}
