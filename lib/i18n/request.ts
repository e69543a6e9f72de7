import { getRequestConfig } from 'next-intl/server';
import { defaultLocale, isLocale } from './locales';
import { readMessages } from './read-messages';

/** Loads one language's messages for the page that is being rendered. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = isLocale(requested) ? requested : defaultLocale;
  return { locale, messages: readMessages(locale), timeZone: 'Asia/Tokyo' };
});
