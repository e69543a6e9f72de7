import { say } from '@/lib/command-words/say';
import { checkContent } from '@/lib/content/check/all-content';
import { describeFault, type Fault } from '@/lib/content/check/fault';
import { examplesBehind } from '@/lib/content/correct/examples-behind';
import { examplesMissing } from '@/lib/content/correct/examples-missing';
import { openDataDefects } from '@/lib/content/open-data';
import { changeDoubts } from '@/lib/content/plausible/change-doubts';
import { howToBeSure, isDoubt } from '@/lib/content/plausible/doubt';
import { sureFile, unsure, withSure } from '@/lib/content/plausible/sure';
import { dayInJapan } from '@/lib/dates';
import { locales } from '@/lib/i18n/locales';

/** What is said of what has to be corrected and of everything else, and whether anything has to. */
export type CheckContentAnswer = {
  readonly faults: readonly string[];
  readonly lines: readonly string[];
  readonly isRefused: boolean;
};

/** Checks the content below `root`: its faults, what to look at again, and how many texts are behind. */
export function checkContentCommand(
  root: string,
  { warnings: isWarning }: { warnings: boolean },
): CheckContentAnswer {
  const { faults, missing, stale, warnings } = checkContent(root);
  const changes = faults.length > 0 ? { doubts: [], notes: [] } : changeDoubts(root);
  const all = [...faults, ...unsure(root, changes.doubts)];
  // While a rule is in doubt, its examples are not asked.
  const behindRules = all.length > 0 ? [] : examplesBehind(root, dayInJapan(new Date()));
  const missingExamples = all.length + behindRules.length > 0 ? [] : examplesMissing(root);
  // Content with faults cannot be read, let alone published.
  const defects = all.length > 0 ? [] : openDataDefects({ day: dayInJapan(new Date()), origin: undefined });
  const behind = locales.flatMap((locale) => {
    const [lacking = 0, old = 0] = [missing, stale].map(
      (each) => each.filter((fault) => isIn(locale, fault)).length,
    );
    return lacking || old
      ? [
          say('{locale}: {lacking} missing, {old} stale. npm run translated -- {locale} lists them.', {
            locale,
            lacking,
            old,
          }),
        ]
      : [];
  });
  return {
    faults: [
      ...all.map(faultText),
      ...[...changes.notes, ...behindRules, ...missingExamples].map(describeFault),
      ...defects.map((defect) => say('Open data: {defect}', { defect })),
    ],
    lines: [
      ...(isWarning ? warnings.map(describeFault) : []),
      say('{faults} faults, {stale} stale sentences, {missing} missing ones.', {
        faults: all.length,
        stale: stale.length,
        missing: missing.length,
      }),
      ...behind,
      // What cannot be read is not looked at for that.
      ...(all.length > 0
        ? []
        : [
            say('{texts} texts might be easier: npm run check-content -- --warnings lists them.', {
              texts: warnings.length,
            }),
          ]),
    ],
    isRefused: all.length + defects.length > 0,
  };
}

/** The list of what is meant with the doubt at `place` added to it, or why there is none to add. */
export function sureOf(
  root: string,
  { place, because }: { readonly place: string; readonly because: string },
): { readonly file: string; readonly text: string } | { readonly advice: string } {
  const { faults } = checkContent(root);
  const doubts = unsure(root, [...faults, ...(faults.length > 0 ? [] : changeDoubts(root).doubts)]).filter(
    isDoubt,
  );
  const doubt = doubts.find(({ file, line }) => `${file}:${line}` === place);
  if (doubt) return { file: sureFile, text: withSure(root, [doubt], because) };
  const places = doubts.map(({ file, line }) => `${file}:${line}`).join(', ');
  return {
    advice: places
      ? say('Nothing at {place} is in doubt. Write one of {places}.', { place, places })
      : say('Nothing is in doubt: there is nothing to be sure of.'),
  };
}

function faultText(fault: Fault): string {
  return isDoubt(fault) ? `${describeFault(fault)}\n  ${howToBeSure(fault)}` : describeFault(fault);
}

function isIn(locale: string, { file }: Fault): boolean {
  return file.endsWith(`/${locale}.yaml`) || file.endsWith(`/${locale}.json`);
}
