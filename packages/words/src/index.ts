export * as words from './generated/messages.js';
export { getLocale, locales, overwriteGetLocale, setLocale } from './generated/runtime.js';
