import { getRequestConfig } from 'next-intl/server';
import { formatsIn } from './languages';
import { defaultLocale, isLocale } from './locales';
import { readMessages } from './read-messages';

/** Loads one language's messages for the page that is being rendered. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = isLocale(requested) ? requested : defaultLocale;
  // By the tag that says the digits, too: of नेपाली alone a count would come in others than the rest of the page.
  return { locale: formatsIn(locale).intlTag, messages: readMessages(locale), timeZone: 'Asia/Tokyo' };
});
