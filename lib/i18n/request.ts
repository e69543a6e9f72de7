import { getRequestConfig } from 'next-intl/server';
import { defaultLocale, isLocale } from './locales';

/** Loads one language's messages for the page that is being rendered. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = isLocale(requested) ? requested : defaultLocale;
  const messages = (await import(`../../messages/${locale}.json`)).default;
  return { locale, messages, timeZone: 'Asia/Tokyo' };
});
