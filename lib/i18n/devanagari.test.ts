import { expect, test } from 'vitest';
import { latinSpellings } from './devanagari';

test.each([
  ['घर', 'ghar'],
  ['भत्ता', 'bhatta'],
  ['बच्चा', 'bachcha'],
  ['नगरपालिका', 'nagarapalika', 'nagarpalika'],
  ['सहयोग', 'sahayog', 'sahyog'],
  ['गर्भवती', 'garbhawati', 'garbhawti'],
  ['अस्पतालको खर्च', 'aspatalako kharcha', 'aspatalko kharcha'],
  ['सुत्केरी', 'sutkeri'],
  ['विवाह', 'wiwaha'],
  ['हुँदा', 'huda'],
  ['पुर्\u200dयाउन', 'puryaun'],
  ['दिन छैन', 'din chhaina'],
  ['संस्था', 'sanstha'],
  ['ज्ञान', 'gyan'],
  ['म', 'ma'],
  ['२०२७', '2027'],
  ['घर hoikuen (保育園)', 'ghar hoikuen (保育園)'],
  ['', ''],
])('%s is typed as %s', (written, ...typed) => {
  expect(latinSpellings(written)).toEqual(typed);
});
